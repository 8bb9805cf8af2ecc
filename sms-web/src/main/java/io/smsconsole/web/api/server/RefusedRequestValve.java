package io.smsconsole.web.api.server;

import java.io.IOException;
import java.util.UUID;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.CommonParameters;
import io.smsconsole.web.api.answer.Answer;
import io.smsconsole.web.api.answer.AnswerLanguage;
import io.smsconsole.web.api.answer.Failures;
import io.smsconsole.web.api.answer.ServerRefusals;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.res.StringManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers in the form of the API what the server refuses before any filter sees it: what
 * is no HTTP, or is too long. What is known to be for another address than {@code /} is
 * left to the console's own pages.
 */
class RefusedRequestValve extends ErrorReportValve {

	private static final String PATH = "/";

	private static final int LOWEST_ERROR = HttpServletResponse.SC_BAD_REQUEST;

	private static final String LANGUAGE = CommonParameters.header(CommonParameters.LANGUAGE);

	/** By this message alone the server tells what is too long from what is wrong. */
	private static final String TOO_LARGE = StringManager.getManager("org.apache.coyote.http11")
		.getString("iib.requestheadertoolarge.error");

	private static final Logger logger = LoggerFactory.getLogger(RefusedRequestValve.class);

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		if (response.getStatus() < LOWEST_ERROR || response.getContentWritten() > 0 || !isForTheApi(request)
				|| !response.setErrorReported()) {
			return;
		}
		SmsException refusal = isTooLarge(throwable) ? new SmsException(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED)
				: ServerRefusals.of(response.getStatus());
		try {
			write(Failures.answer(refusal, AnswerLanguage.of(request.getHeader(LANGUAGE)),
					UUID.randomUUID().toString()), response);
		}
		catch (IOException ex) {
			logger.debug("The caller did not wait for the answer", ex);
		}
	}

	private static boolean isForTheApi(Request request) {
		String path = request.getRequestURI();
		return path == null || path.isEmpty() || PATH.equals(path);
	}

	private static boolean isTooLarge(Throwable throwable) {
		return throwable != null && TOO_LARGE.equals(throwable.getMessage());
	}

	private static void write(Answer answer, Response response) throws IOException {
		response.setStatus(HttpServletResponse.SC_OK);
		answer.write(response);
		response.finishResponse();
	}

}
