package io.smsconsole.core.audience.unsubscribe;

/**
 * A request to lift an unsubscription, as it is told to callers.
 *
 * @param removalId the request
 * @param smsSdkAppId the application that asks
 * @param international 0 mainland, 1 anywhere else
 * @param signName the sign, or an empty string
 * @param smsType 1 marketing, 2 notification, 3 verification code
 * @param phoneNumber the number in E.164, or masked
 * @param unsubscribeTime since when the number is unsubscribed, UNIX seconds
 * @param reason why it should be lifted
 * @param status 1 under review, 0 approved, -1 rejected
 * @param submitter who asks
 * @param createTime when they asked, UNIX seconds
 * @param reviewer who decided, or an empty string
 * @param reviewReply what they said to it, or an empty string
 * @param reviewTime when they decided, UNIX seconds, or 0
 * @param own whether the caller is who asks, and therefore can't decide
 */
public record RemovalInfo(long removalId, String smsSdkAppId, int international, String signName, int smsType,
		String phoneNumber, long unsubscribeTime, String reason, int status, String submitter, long createTime,
		String reviewer, String reviewReply, long reviewTime, boolean own) {

	static RemovalInfo of(Appeal appeal, String phoneNumber, boolean own) {
		return new RemovalInfo(appeal.id(), Long.toString(appeal.sdkAppId()), appeal.region().wire(), appeal.signName(),
				appeal.smsType().wire(), phoneNumber, appeal.unsubscribedAt().getEpochSecond(), appeal.reason(),
				appeal.state().wire(), appeal.submitter(), appeal.submittedAt().getEpochSecond(), appeal.reviewer(),
				appeal.reply(), (appeal.reviewedAt() != null) ? appeal.reviewedAt().getEpochSecond() : 0, own);
	}

}
