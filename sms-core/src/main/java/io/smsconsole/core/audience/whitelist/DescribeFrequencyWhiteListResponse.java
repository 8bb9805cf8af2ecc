package io.smsconsole.core.audience.whitelist;

import java.util.List;

/**
 * Some numbers of a frequency whitelist.
 *
 * @param whiteList the numbers, newest first
 * @param totalCount how many there are on all pages
 */
public record DescribeFrequencyWhiteListResponse(List<WhitelistedNumber> whiteList, int totalCount) {

	/**
	 * A number that no frequency limit holds for.
	 *
	 * @param entryId names it where the number is masked
	 * @param phoneNumber the number in E.164, or masked
	 * @param createTime when it was added, UNIX seconds
	 */
	public record WhitelistedNumber(long entryId, String phoneNumber, long createTime) {

		static WhitelistedNumber of(WhitelistEntry entry, String phoneNumber) {
			return new WhitelistedNumber(entry.id(), phoneNumber, entry.createdAt().getEpochSecond());
		}

	}

}
