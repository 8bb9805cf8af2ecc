package io.smsconsole.core.catalog.qualification;

import java.util.List;

/**
 * A qualification as it is told to callers.
 *
 * @param qualificationId its id
 * @param qualificationName what it is called
 * @param companyName the registered name
 * @param purpose 0 the account's own company, 1 another one
 * @param creditCode the unified social credit code
 * @param legalPerson the name of its legal representative
 * @param manager the person who answers for what is sent, with digits masked
 * @param statusCode 0 to 5
 * @param reviewReply what the reviewer said, or an empty string
 * @param upstreamId its id at the upstream
 * @param imageIdSet its images
 * @param createTime when it was submitted, UNIX seconds
 */
public record QualificationInfo(long qualificationId, String qualificationName, String companyName, int purpose,
		String creditCode, String legalPerson, Manager manager, int statusCode, String reviewReply, long upstreamId,
		List<Long> imageIdSet, long createTime) {

	static QualificationInfo of(Qualification qualification, Manager manager, List<Long> imageIds) {
		QualificationDraft draft = qualification.draft();
		return new QualificationInfo(qualification.id(), draft.name(), draft.company(), draft.purpose().wire(),
				draft.creditCode(), draft.legalPerson(), manager.masked(), qualification.status().wire(),
				qualification.reviewReply(), qualification.idAtUpstream(), imageIds,
				qualification.submitted().getEpochSecond());
	}

}
