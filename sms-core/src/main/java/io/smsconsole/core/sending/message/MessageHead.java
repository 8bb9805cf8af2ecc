package io.smsconsole.core.sending.message;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * What is needed of a message to move it on and to count it: everything but its content.
 *
 * @param id the message's id; its time is when the message was asked for
 * @param sdkAppId the application
 * @param region mainland or international
 * @param smsType what it is for
 * @param taskId the group-send task, or 0 for the API
 * @param submissionId the submission it travels in, or 0 when it was refused
 * @param signName the sign, or an empty string
 * @param templateId the template
 * @param phone the number in E.164
 * @param isoCode the number's country or region, two letters
 * @param fee billed segments
 * @param state how far it has come
 */
public record MessageHead(long id, long sdkAppId, Region region, SmsType smsType, long taskId, long submissionId,
		String signName, long templateId, String phone, String isoCode, int fee, MessageState state) {

	MessageHead in(MessageState now) {
		return new MessageHead(this.id, this.sdkAppId, this.region, this.smsType, this.taskId, this.submissionId,
				this.signName, this.templateId, this.phone, this.isoCode, this.fee, now);
	}

}
