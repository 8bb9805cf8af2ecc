package io.smsconsole.web.api.answer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Turns whatever went wrong into an answer. What is not the caller's fault is logged
 * under the id that the caller is told.
 */
public final class Failures {

	private static final List<Class<?>> PASSING = List.of(NonTransientDataAccessResourceException.class,
			TransientDataAccessException.class, RecoverableDataAccessException.class, TransactionException.class);

	private static final Logger logger = LoggerFactory.getLogger(Failures.class);

	private Failures() {
	}

	/**
	 * The answer for a failure.
	 * @param failure what was thrown
	 * @param locale the caller's language
	 * @param requestId the request's id
	 * @return the answer
	 */
	public static Answer answer(Throwable failure, Locale locale, String requestId) {
		if (failure instanceof SmsException refusal) {
			return Answer.error(refusal.code(), ErrorTexts.of(refusal, locale), requestId);
		}
		if (isPassing(failure)) {
			logger.warn("Request {} could not be carried out: {}", requestId, failure.toString());
			return error(ErrorCode.SERVICE_UNAVAILABLE, locale, requestId);
		}
		logger.error("Request {} failed", requestId, failure);
		return error(ErrorCode.INTERNAL_ERROR, locale, requestId);
	}

	private static Answer error(ErrorCode code, Locale locale, String requestId) {
		return Answer.error(code, ErrorTexts.of(code, locale), requestId);
	}

	/**
	 * Whether the same call may well succeed later: the database is out of reach or busy.
	 */
	private static boolean isPassing(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> PASSING.stream().anyMatch((type) -> type.isInstance(cause)));
	}

}
