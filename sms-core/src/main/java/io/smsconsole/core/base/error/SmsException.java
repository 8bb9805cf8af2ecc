package io.smsconsole.core.base.error;

import java.io.Serial;

/**
 * An operation that was refused: the code for programs, the parameter at fault for forms,
 * and the reason for people. The words are looked up when the error is shown, in the
 * language of the one who reads it.
 *
 * @see ErrorTexts
 */
public class SmsException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	private final String parameter;

	private final String reason;

	private final transient Object[] arguments;

	/**
	 * Refuses without naming a parameter; the text is the code's own.
	 * @param code the code
	 */
	public SmsException(ErrorCode code) {
		this(code, null, null);
	}

	/**
	 * Refuses and names the parameter and the reason.
	 * @param code the code
	 * @param parameter the parameter as it is named on the wire, such as
	 * {@code PhoneNumberSet}, or {@code null}
	 * @param reason the key of the reason in the bundle {@code reasons}, or {@code null}
	 * for the code's own text
	 * @param arguments what the reason's text is filled with
	 */
	public SmsException(ErrorCode code, String parameter, String reason, Object... arguments) {
		super(code.code() + ((parameter != null) ? " " + parameter : "") + ((reason != null) ? " " + reason : ""));
		this.code = code;
		this.parameter = parameter;
		this.reason = reason;
		this.arguments = arguments;
	}

	/**
	 * The code for programs.
	 * @return the code
	 */
	public ErrorCode code() {
		return this.code;
	}

	/**
	 * The parameter at fault.
	 * @return its name on the wire, or {@code null} where no single one is
	 */
	public String parameter() {
		return this.parameter;
	}

	/**
	 * The key of the reason's text.
	 * @return a key of the bundle {@code reasons}, or {@code null} for the code's own
	 * text
	 */
	public String reason() {
		return this.reason;
	}

	/**
	 * What the reason's text is filled with.
	 * @return the arguments, never {@code null}
	 */
	public Object[] arguments() {
		return (this.arguments != null) ? this.arguments.clone() : new Object[0];
	}

}
