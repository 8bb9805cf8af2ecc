package io.smsconsole.web.api;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import io.smsconsole.auth.call.ApiCall;
import io.smsconsole.auth.call.ApiCallLog;
import io.smsconsole.auth.key.KeyHolder;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.CommonParameters;
import io.smsconsole.web.api.answer.Answer;
import io.smsconsole.web.api.answer.AnswerLanguage;
import io.smsconsole.web.api.answer.Failures;
import io.smsconsole.web.outage.DatabaseWatch;
import io.smsconsole.web.request.RequestOrigin;
import io.smsconsole.web.security.Visitor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes every request at {@code /} but a person's, and answers it with JSON and status
 * 200, whatever comes of it. It stands before all other filters, since a call needs
 * neither session nor page: what these cost is many times what a call costs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiDoor extends OncePerRequestFilter {

	private static final String PATH = "/";

	private static final Logger logger = LoggerFactory.getLogger(ApiDoor.class);

	private final ApiSteps steps;

	private final ApiCallLog calls;

	private final DatabaseWatch database;

	private final Clock clock;

	ApiDoor(ApiSteps steps, ApiCallLog calls, DatabaseWatch database, Clock clock) {
		this.steps = steps;
		this.calls = calls;
		this.database = database;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isBareAddress(request) || Visitor.isPerson(request);
	}

	/** Also where it is written in some other way, such as {@code //}. */
	private static boolean isBareAddress(HttpServletRequest request) {
		return PATH.equals(request.getRequestURI()) || PATH.equals(request.getServletPath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		RequestOrigin.around(request, response, () -> serve(request, response));
	}

	private void serve(HttpServletRequest request, HttpServletResponse response) {
		long start = System.nanoTime();
		Progress progress = new Progress();
		Answer answer = answer(request, progress);
		write(answer, response);
		finished(progress, answer.code(), TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
	}

	private Answer answer(HttpServletRequest request, Progress progress) {
		String requestId = Origin.current().requestId();
		if (this.database.down()) {
			return Failures.answer(new SmsException(ErrorCode.SERVICE_UNAVAILABLE),
					AnswerLanguage.of(request.getHeader(CommonParameters.header(CommonParameters.LANGUAGE))),
					requestId);
		}
		try {
			return Answer.of(this.steps.take(request, progress), requestId);
		}
		catch (Throwable ex) {
			return Failures.answer(ex, progress.locale(), requestId);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private static void write(Answer answer, HttpServletResponse response) {
		try {
			answer.write(response);
		}
		catch (IOException ex) {
			logger.debug("The caller did not wait for the answer", ex);
		}
	}

	/**
	 * Takes down the calls of keys that are ours, so that their holders can look them up.
	 */
	private void finished(Progress progress, String code, long micros) {
		KeyHolder holder = progress.holder();
		if (holder != null) {
			Origin origin = Origin.current();
			this.calls.note(new ApiCall(holder.key().secretId(), holder.account().uin(), progress.action().name(), code,
					origin.address(), origin.userAgent(), micros, origin.requestId(), this.clock.instant()));
		}
	}

}
