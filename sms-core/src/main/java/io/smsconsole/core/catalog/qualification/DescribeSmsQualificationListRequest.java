package io.smsconsole.core.catalog.qualification;

/**
 * Lists qualifications, newest first.
 *
 * @param qualificationId only this one; optional
 * @param search a part of the name or the company; optional
 * @param statusCode 0 to 5; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 * @param purpose 0 the account's own company, 1 another one; optional
 */
public record DescribeSmsQualificationListRequest(Long qualificationId, String search, Integer statusCode,
		Integer limit, Integer offset, Integer purpose) {

	/**
	 * Lists qualifications of either purpose.
	 * @param qualificationId only this one, or {@code null}
	 * @param search a part of the name or the company, or {@code null}
	 * @param statusCode 0 to 5, or {@code null}
	 * @param limit how many, or {@code null}
	 * @param offset how many to skip, or {@code null}
	 */
	public DescribeSmsQualificationListRequest(Long qualificationId, String search, Integer statusCode, Integer limit,
			Integer offset) {
		this(qualificationId, search, statusCode, limit, offset, null);
	}

}
