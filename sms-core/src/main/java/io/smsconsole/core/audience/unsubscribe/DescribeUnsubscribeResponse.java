package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

/**
 * Some unsubscriptions.
 *
 * @param unsubscribeSet the entries, newest first
 * @param cursor for asking what is older, empty where nothing is
 * @param newerCursor for asking what is newer, empty where nothing is
 */
public record DescribeUnsubscribeResponse(List<UnsubscribeInfo> unsubscribeSet, String cursor, String newerCursor) {

	/**
	 * Somebody who wants no more messages of a type under a sign.
	 *
	 * @param unsubscribeId names the entry where the number is masked
	 * @param smsSdkAppId the application whose message was answered, empty where the
	 * caller may not see it
	 * @param international 0 mainland, 1 anywhere else
	 * @param signName the sign, or an empty string
	 * @param smsType 1 marketing, 2 notification, 3 verification code
	 * @param phoneNumber the number in E.164, or masked
	 * @param byReply whether they said so in a reply
	 * @param createTime when they last said so, UNIX seconds
	 * @param underReview whether it is asked to lift it
	 */
	public record UnsubscribeInfo(long unsubscribeId, String smsSdkAppId, int international, String signName,
			int smsType, String phoneNumber, boolean byReply, long createTime, boolean underReview) {

		static UnsubscribeInfo of(Unsubscription entry, String phoneNumber, String sdkAppId) {
			return new UnsubscribeInfo(entry.id(), sdkAppId, entry.region().wire(), entry.signName(),
					entry.smsType().wire(), phoneNumber, entry.replyId() != 0, entry.createdAt().getEpochSecond(),
					entry.underReview());
		}

	}

}
