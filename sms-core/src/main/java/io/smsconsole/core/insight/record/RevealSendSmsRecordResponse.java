package io.smsconsole.core.insight.record;

/**
 * What of a message is masked elsewhere.
 *
 * @param phoneNumber the number in E.164
 * @param content sign and text
 */
public record RevealSendSmsRecordResponse(String phoneNumber, String content) {

	@Override
	public String toString() {
		return "RevealSendSmsRecordResponse[]";
	}

}
