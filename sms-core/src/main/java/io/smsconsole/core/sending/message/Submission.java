package io.smsconsole.core.sending.message;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * What travels in one upstream request: up to 200 messages that are equal in all but the
 * number.
 *
 * @param id the id that the upstream gets as {@code SessionContext}
 * @param lane the task that it belongs to, or {@link #API_LANE}
 * @param priority smaller goes first within a lane
 * @param sdkAppId the application
 * @param region mainland or international
 * @param smsType what it is for
 * @param signName the sign, or an empty string
 * @param templateId the template
 * @param parameters the values of the template's variables, as a JSON array
 * @param extendCode the extension of the sender's number, or an empty string
 * @param senderId the sender's id, or an empty string
 * @param size how many messages
 * @param state where it stands
 * @param attempt how often it was claimed
 * @param notBefore when it may be claimed at the earliest
 * @param claimedAt when it was claimed last, or {@code null}
 */
public record Submission(long id, long lane, int priority, long sdkAppId, Region region, SmsType smsType,
		String signName, long templateId, String parameters, String extendCode, String senderId, int size,
		SubmissionState state, int attempt, Instant notBefore, Instant claimedAt) {

	/** The lane of what comes through the API. */
	public static final long API_LANE = 0;

	/** The most messages that one upstream request may hold. */
	public static final int MAX_SIZE = 200;

}
