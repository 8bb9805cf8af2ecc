package io.smsconsole.core.catalog.sign;

/**
 * Lists signs for the console, newest first.
 *
 * @param international 0 mainland, 1 anywhere else; optional
 * @param search a part of the sign; optional
 * @param statusCode 0 effective, 1 in review, 2 approved and not yet effective, -1
 * rejected; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 * @param signType 0 company, 1 APP, 4 trademark, 5 institution; optional
 * @param qualificationId only those that were handed in under it; optional
 */
public record DescribeTPLSignListRequest(Integer international, String search, Integer statusCode, Integer limit,
		Integer offset, Integer signType, Long qualificationId) {

	/**
	 * Lists signs of whatever type and company.
	 * @param international 0, 1 or {@code null}
	 * @param search a part of the sign, or {@code null}
	 * @param statusCode 0, 1, 2, -1 or {@code null}
	 * @param limit how many, or {@code null}
	 * @param offset how many to skip, or {@code null}
	 */
	public DescribeTPLSignListRequest(Integer international, String search, Integer statusCode, Integer limit,
			Integer offset) {
		this(international, search, statusCode, limit, offset, null, null);
	}

}
