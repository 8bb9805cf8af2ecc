package io.smsconsole.core.audience.dnd;

import java.util.List;

/**
 * Some entries of the do-not-disturb list.
 *
 * @param blackList the entries, newest first
 * @param totalCount how many there are on all pages
 */
public record DescribeBlackListResponse(List<BlackListEntry> blackList, int totalCount) {

	/**
	 * A number that is not to be disturbed under a sign.
	 *
	 * @param entryId names it where the number is masked
	 * @param international 0 mainland, 1 anywhere else
	 * @param signName the sign
	 * @param smsType 1 marketing, 2 notification, 3 verification code, 0 all
	 * @param phoneNumber the number in E.164, or masked
	 * @param createTime when it was added, UNIX seconds
	 */
	public record BlackListEntry(long entryId, int international, String signName, int smsType, String phoneNumber,
			long createTime) {

		static BlackListEntry of(DoNotDisturbEntry entry, String phoneNumber) {
			return new BlackListEntry(entry.id(), entry.region().wire(), entry.signName(), entry.smsType(), phoneNumber,
					entry.createdAt().getEpochSecond());
		}

	}

}
