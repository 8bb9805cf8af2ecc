package io.smsconsole.core.feedback.pull;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Component;

/**
 * Reads what all requests that pull have in common.
 */
@Component
public class PullRequests {

	/** The most that one pull hands out. */
	public static final int MAX_LIMIT = 100;

	private static final String LIMIT = "Limit";

	private final Apps apps;

	PullRequests(Apps apps) {
		this.apps = apps;
	}

	/**
	 * Reads {@code SmsSdkAppId}.
	 * @param text the application as the caller wrote it
	 * @return the id of an application that exists
	 * @throws SmsException if there is none
	 */
	public long app(String text) {
		return this.apps.find(AppId.parse(text)).orElseThrow(AppId::unknown).sdkAppId();
	}

	/**
	 * Reads {@code Limit}.
	 * @param limit 1 to {@value #MAX_LIMIT}
	 * @return the limit
	 * @throws SmsException if it is missing or out of range
	 */
	public static int limit(Integer limit) {
		int given = Parameters.present(LIMIT, limit);
		if (given < 1 || given > MAX_LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, LIMIT, "pull.limit", MAX_LIMIT);
		}
		return given;
	}

}
