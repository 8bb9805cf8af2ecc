package io.smsconsole.auth.right;

import io.smsconsole.core.base.action.Required;

/**
 * Asks who may do something.
 *
 * @param actionName the operation, such as {@code SendSms} or {@code sms:SendSms}
 * @param resource what it would be done to, as policies write it: one application for an
 * operation that is decided on one, else absent
 * @param ip the network address that calls would come from; absent for none
 * @param time when they would be made, UNIX seconds; absent for now
 * @param mfa whether a second factor would have been shown; absent where that does not
 * apply, as for programs
 * @param userAgent what programs would call themselves; absent for nothing
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeAllowedAccountListRequest(@Required String actionName, String resource, String ip, Long time,
		Boolean mfa, String userAgent, Integer limit, Integer offset) {

}
