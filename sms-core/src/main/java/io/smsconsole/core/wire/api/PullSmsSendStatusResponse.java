package io.smsconsole.core.wire.api;

import java.util.List;

/**
 * Receipts of messages.
 *
 * @param pullSmsSendStatusSet oldest first
 */
public record PullSmsSendStatusResponse(List<PullSmsSendStatus> pullSmsSendStatusSet) {

	/**
	 * The receipt of one message.
	 *
	 * @param userReceiveTime when the phone had it, UNIX seconds
	 * @param countryCode such as {@code 86}
	 * @param subscriberNumber without the country code
	 * @param phoneNumber in E.164
	 * @param serialNo the message
	 * @param reportStatus {@code SUCCESS} or {@code FAIL}
	 * @param description the carrier's code, such as {@code DELIVRD}
	 * @param sessionContext as in the request that sent it
	 */
	public record PullSmsSendStatus(long userReceiveTime, String countryCode, String subscriberNumber,
			String phoneNumber, String serialNo, String reportStatus, String description, String sessionContext) {

	}

}
