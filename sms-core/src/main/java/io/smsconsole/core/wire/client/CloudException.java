package io.smsconsole.core.wire.client;

import java.io.Serial;

/**
 * The cloud took the request, and answered that it does not do it.
 */
public final class CloudException extends CallException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String code;

	private final String text;

	private final String requestId;

	/**
	 * An error as the cloud answered it.
	 * @param code such as {@code FailedOperation.SignIdNotExist}
	 * @param text the cloud's words; not part of {@link #getMessage()}, since they may
	 * hold a phone number
	 * @param requestId names the call at the cloud
	 */
	public CloudException(String code, String text, String requestId) {
		super(code + " (request " + requestId + ")", null);
		this.code = code;
		this.text = text;
		this.requestId = requestId;
	}

	/**
	 * The code for programs.
	 * @return such as {@code FailedOperation.SignIdNotExist}; the cloud may know more
	 * codes than this platform
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The cloud's words, in the language that the client asked for.
	 * @return the words, which may hold what the request held
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Names the call at the cloud.
	 * @return the id, to be told when asking the cloud's people
	 */
	public String requestId() {
		return this.requestId;
	}

}
