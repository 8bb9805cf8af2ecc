package io.smsconsole.web.api.server;

import java.io.IOException;

import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.wire.api.CommonParameters;
import io.smsconsole.web.api.answer.Answer;
import io.smsconsole.web.api.answer.AnswerLanguage;
import io.smsconsole.web.api.answer.Failures;
import io.smsconsole.web.api.answer.ServerRefusals;
import io.smsconsole.web.security.Visitor;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers in the form of the API what the server refuses while it is under way, such as a
 * payload in chunks that are none: where a page of errors would be shown, a program gets
 * its JSON.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RefusedRequestFilter extends OncePerRequestFilter {

	private static final String PATH = "/";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getDispatcherType() != DispatcherType.ERROR
				|| !PATH.equals(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)) || Visitor.isPerson(request);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException {
		int status = response.getStatus();
		response.setStatus(HttpServletResponse.SC_OK);
		Answer answer = Failures.answer(ServerRefusals.of(status),
				AnswerLanguage.of(request.getHeader(CommonParameters.header(CommonParameters.LANGUAGE))),
				Origin.current().requestId());
		answer.write(response);
	}

}
