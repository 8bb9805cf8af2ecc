package io.smsconsole.auth.gate;

import org.springframework.security.authorization.AuthorizationResult;

/**
 * What the gate decided, on what.
 *
 * @param granted whether the call may go on
 * @param action the operation as policies write it, such as {@code sms:SendSms}
 * @param resource the resource as policies write it
 */
public record Decision(boolean granted, String action, String resource) implements AuthorizationResult {

	@Override
	public boolean isGranted() {
		return this.granted;
	}

}
