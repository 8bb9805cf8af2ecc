package io.smsconsole.auth.right;

import io.smsconsole.core.base.action.Required;

/**
 * Asks what would be decided.
 *
 * @param targetUin the account that would call
 * @param actionName the operation, such as {@code SendSms} or {@code sms:SendSms}
 * @param resource what it would be done to, as policies write it; absent is the account
 * as a whole, or any application
 * @param ip the network address that the call would come from; absent for none
 * @param time when it would be made, UNIX seconds; absent for now
 * @param mfa whether a second factor would have been shown; absent where that does not
 * apply, as for programs
 * @param userAgent what the program would call itself; absent for nothing
 */
public record SimulateDecisionRequest(@Required Long targetUin, @Required String actionName, String resource, String ip,
		Long time, Boolean mfa, String userAgent) {

}
