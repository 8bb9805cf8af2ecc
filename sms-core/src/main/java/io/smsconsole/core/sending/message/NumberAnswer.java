package io.smsconsole.core.sending.message;

/**
 * What the upstream answered for one number.
 *
 * @param phone the number in E.164
 * @param serialNo the upstream's serial number, or {@code null} when it refused
 * @param code the upstream's code of refusal, or {@code null} when it took the message
 */
public record NumberAnswer(String phone, String serialNo, String code) {

	boolean taken() {
		return this.code == null;
	}

}
