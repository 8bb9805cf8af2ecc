package io.smsconsole.web.outage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.insight.system.ProductVersion;
import io.smsconsole.web.language.Language;
import io.smsconsole.web.language.LanguageResolver;
import io.smsconsole.web.shell.Preferences;
import io.smsconsole.web.shell.Scheme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells people that the database is out of reach, in a page that is made of nothing but
 * its texts and looks again by itself.
 */
@Component
class OutagePage {

	private static final int AGAIN_SECONDS = 5;

	private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
			+ " img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private final LanguageResolver languages;

	private final Preferences preferences;

	private final MessageSource messages;

	private final String page;

	OutagePage(LanguageResolver languages, Preferences preferences, MessageSource messages) throws IOException {
		this.languages = languages;
		this.preferences = preferences;
		this.messages = messages;
		this.page = new ClassPathResource("page.html", OutagePage.class).getContentAsString(StandardCharsets.UTF_8);
	}

	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Locale locale = this.languages.resolveLocale(request);
		boolean fragment = request.getHeader("HX-Request") != null;
		boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/callback/");
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", Integer.toString(AGAIN_SECONDS));
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Content-Security-Policy", POLICY);
		if (program) {
			return;
		}
		String address = address(request);
		if (!fragment) {
			response.setHeader("Refresh", AGAIN_SECONDS + "; url=" + address);
		}
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(fragment ? alert(locale) : page(request, address, locale));
	}

	/** What was sent by a form cannot be asked for again. */
	private static String address(HttpServletRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod())) {
			return request.getContextPath() + "/console";
		}
		String query = request.getQueryString();
		return (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
	}

	private String alert(Locale locale) {
		return "<div class=\"alert alert-danger\" data-testid=\"outage\">" + text("error.outage", locale) + " "
				+ text("error.outage.text", locale) + "</div>";
	}

	private String page(HttpServletRequest request, String address, Locale locale) {
		Scheme scheme = this.preferences.scheme(request);
		Map<String, String> texts = Map.ofEntries(Map.entry("language", Language.of(locale).tag()),
				Map.entry("theme", scheme.theme()), Map.entry("scheme", scheme.id()),
				Map.entry("title", text("error.outage", locale)), Map.entry("product", text("shell.product", locale)),
				Map.entry("text", text("error.outage.text", locale)),
				Map.entry("again", text("error.outage.again", locale)),
				Map.entry("now", text("error.outage.now", locale)), Map.entry("address", HtmlUtils.htmlEscape(address)),
				Map.entry("request", text("error.request-id", locale)),
				Map.entry("id", HtmlUtils.htmlEscape(Origin.current().requestId())),
				Map.entry("context", HtmlUtils.htmlEscape(request.getContextPath())),
				Map.entry("version", HtmlUtils.htmlEscape(ProductVersion.get())));
		return PLACE.matcher(this.page).replaceAll((place) -> Matcher.quoteReplacement(texts.get(place.group(1))));
	}

	private String text(String key, Locale locale) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, locale));
	}

}
