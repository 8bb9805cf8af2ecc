package io.smsconsole.web.shortlink;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.smsconsole.core.catalog.shortlink.ShortLink;
import io.smsconsole.core.catalog.shortlink.ShortLinks;
import io.smsconsole.core.sending.click.Clicks;
import io.smsconsole.web.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads people on who follow a short link. Nothing is asked of the database on the way as
 * a rule, nothing is written, and nothing about who it was is kept.
 */
@Controller
class FollowController {

	private static final String OVER = "shortlink/over";

	private final ShortLinks links;

	private final Clicks clicks;

	private final Clock clock;

	FollowController(ShortLinks links, Clicks clicks, Clock clock) {
		this.links = links;
		this.clicks = clicks;
		this.clock = clock;
	}

	@GetMapping(ShortLinkPath.PATTERN)
	Object follow(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		Optional<ShortLink> link = this.links.follow(code);
		if (link.filter((one) -> one.open(this.clock.instant())).isEmpty()) {
			return over(link.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND, locale);
		}
		count(link.get().id(), request);
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(link.get().target())).build();
	}

	private void count(long linkId, HttpServletRequest request) {
		if (Visit.ofProgram(request)) {
			this.clicks.program(linkId);
		}
		else {
			this.clicks.person(linkId, request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
		}
	}

	private static ModelAndView over(HttpStatus status, Locale locale) {
		return new ModelAndView(OVER, Map.of("status", status.value(), "language", Language.of(locale).tag()), status);
	}

}
