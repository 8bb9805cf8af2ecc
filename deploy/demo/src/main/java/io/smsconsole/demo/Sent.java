package io.smsconsole.demo;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.sending.message.MessageState;

/**
 * A message of the past, as far as it came.
 *
 * @param asked when it was asked for
 * @param origin who asked, with what
 * @param row the row of the sheet, 0 where there is none
 * @param phone the number in E.164
 * @param isoCode the number's country
 * @param content the text without its sign
 * @param outcome what became of it
 */
record Sent(Instant asked, Origin origin, int row, String phone, String isoCode, String content, Outcome outcome) {

	/**
	 * What messages of one kind have in common.
	 *
	 * @param sdkAppId the application
	 * @param region mainland or international
	 * @param type what it is for
	 * @param taskId the group send, 0 for none
	 * @param sign the sign
	 * @param templateId the template
	 */
	record Origin(long sdkAppId, Region region, SmsType type, long taskId, String sign, long templateId) {

	}

	/**
	 * What became of a message.
	 *
	 * @param state how far it came
	 * @param code the code that goes with it
	 * @param acceptMillis how long it took to be accepted
	 * @param submitMillis how long it took to reach the cloud
	 * @param settleMillis how long it took until its fate was known
	 * @param converted whether the person did what it asked for
	 */
	record Outcome(MessageState state, String code, int acceptMillis, int submitMillis, int settleMillis,
			boolean converted) {

		boolean submitted() {
			return this.state == MessageState.SUBMITTED || settled();
		}

		boolean settled() {
			return this.state == MessageState.DELIVERED || this.state == MessageState.FAILED
					|| this.state == MessageState.UNKNOWN;
		}

		boolean proved() {
			return this.state == MessageState.DELIVERED || this.state == MessageState.FAILED;
		}

	}

}
