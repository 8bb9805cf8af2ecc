package io.smsconsole.core.catalog.qualification;

import java.util.List;

/**
 * Some qualifications.
 *
 * @param qualificationSet those on this page
 * @param totalCount how many there are on all pages
 */
public record DescribeSmsQualificationListResponse(List<QualificationInfo> qualificationSet, int totalCount) {

}
