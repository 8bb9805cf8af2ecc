package io.smsconsole.core.insight.record;

/**
 * A message as it is told to callers.
 *
 * @param serialNo the message's serial number
 * @param smsSdkAppId the application
 * @param international 0 mainland, 1 anywhere else
 * @param phoneNumber the number in E.164, or masked
 * @param isoCode the number's country or region
 * @param content sign and text, or with each digit masked
 * @param length how many characters sign and text have
 * @param fee billed segments
 * @param smsType 1 marketing, 2 notification, 3 verification code
 * @param signName the sign, or an empty string
 * @param templateId the template
 * @param taskId the group-send task, or an empty string
 * @param sendTime when it was asked for, UNIX seconds
 * @param reportTime when its outcome became known, UNIX seconds, or 0
 * @param status the number of its state
 * @param code the code that goes with the state, or an empty string
 * @param description what the code means, in the reader's language, or an empty string
 * @param price what a segment cost when it was accepted, in yuan, or an empty string
 */
public record SendSmsRecord(String serialNo, String smsSdkAppId, int international, String phoneNumber, String isoCode,
		String content, int length, int fee, int smsType, String signName, long templateId, String taskId,
		long sendTime, long reportTime, int status, String code, String description, String price) {

}
