package io.smsconsole.core.wire.api;

import java.util.List;

/**
 * Replies of people.
 *
 * @param pullSmsReplyStatusSet oldest first
 */
public record PullSmsReplyStatusResponse(List<PullSmsReplyStatus> pullSmsReplyStatusSet) {

	/**
	 * What one person replied.
	 *
	 * @param extendCode the extension it was sent to
	 * @param countryCode such as {@code 86}
	 * @param phoneNumber in E.164
	 * @param signName the sign it answers to
	 * @param replyContent what the person wrote
	 * @param replyTime UNIX seconds
	 * @param subscriberNumber without the country code
	 */
	public record PullSmsReplyStatus(String extendCode, String countryCode, String phoneNumber, String signName,
			String replyContent, long replyTime, String subscriberNumber) {

	}

}
