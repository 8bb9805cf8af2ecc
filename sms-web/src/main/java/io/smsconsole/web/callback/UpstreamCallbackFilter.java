package io.smsconsole.web.callback;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.core.wire.upstream.CallbackToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The doors at which the upstream reports. To whoever does not know the token there is
 * nothing here. They stand before the servlet, which would look into a body that claims
 * to be a form, and stumble over what it finds.
 */
@Component
class UpstreamCallbackFilter extends OncePerRequestFilter {

	private static final Pattern PATH = Pattern.compile("/callback/upstream/(status|reply)(?:/([^/]*))?");

	private static final String STATUS = "status";

	private final CallbackToken token;

	private final ReportBook book;

	private final JsonMapper json;

	UpstreamCallbackFilter(CallbackToken token, ReportBook book, JsonMapper json) {
		this.token = token;
		this.book = book;
		this.json = json;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Matcher path = PATH.matcher(request.getRequestURI());
		if (!path.matches() || !HttpMethod.POST.matches(request.getMethod())) {
			chain.doFilter(request, response);
			return;
		}
		if (!this.token.matches(token(path, request))) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return;
		}
		Acknowledgement answer = answer(path.group(1), request);
		response.setStatus(answer.status().value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(answer.body()));
	}

	private Acknowledgement answer(String kind, HttpServletRequest request) {
		try {
			Optional<byte[]> body = ReportRequest.body(request);
			if (body.isEmpty()) {
				return Acknowledgement.refused(HttpStatus.CONTENT_TOO_LARGE, "The report is too long");
			}
			return STATUS.equals(kind) ? this.book.receipts(body.get()) : this.book.replies(body.get());
		}
		catch (IOException ex) {
			return Acknowledgement.refused(HttpStatus.BAD_REQUEST, "The report broke off");
		}
	}

	private static String token(Matcher path, HttpServletRequest request) {
		return (path.group(2) != null) ? path.group(2) : ReportRequest.token(request);
	}

}
