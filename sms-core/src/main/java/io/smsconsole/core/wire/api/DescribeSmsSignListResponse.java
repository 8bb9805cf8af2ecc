package io.smsconsole.core.wire.api;

import java.util.List;

/**
 * What became of signs.
 *
 * @param describeSignListStatusSet the signs
 */
public record DescribeSmsSignListResponse(List<DescribeSignListStatus> describeSignListStatusSet) {

	/**
	 * One sign.
	 *
	 * @param signId its id
	 * @param international 0 mainland, 1 anywhere else
	 * @param statusCode 0 effective, 1 in review, 2 approved and not yet effective, -1
	 * rejected
	 * @param reviewReply what the reviewer said
	 * @param signName its text
	 * @param createTime when it was submitted, UNIX seconds
	 * @param qualificationId 0 outside the mainland
	 * @param qualificationName empty outside the mainland
	 * @param qualificationStatusCode 0 to 5; 0 outside the mainland
	 */
	public record DescribeSignListStatus(long signId, int international, int statusCode, String reviewReply,
			String signName, long createTime, long qualificationId, String qualificationName,
			int qualificationStatusCode) {

	}

}
