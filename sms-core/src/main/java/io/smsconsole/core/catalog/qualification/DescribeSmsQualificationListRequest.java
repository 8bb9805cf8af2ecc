package io.smsconsole.core.catalog.qualification;

/**
 * Lists qualifications, newest first.
 *
 * @param qualificationId only this one; optional
 * @param search a part of the name or the company; optional
 * @param statusCode 0 to 5; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeSmsQualificationListRequest(Long qualificationId, String search, Integer statusCode,
		Integer limit, Integer offset) {

}
