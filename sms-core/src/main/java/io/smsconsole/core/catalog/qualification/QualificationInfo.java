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
 * @param upstreamId its id at the upstream; 0 as long as none was entered
 * @param upstreamIdAwaited whether signs under it wait to be handed in until that id is
 * entered
 * @param imageIdSet its documents
 * @param commissionImageIdSet its letters of authorisation
 * @param signSet the signs that were handed in under it
 * @param createTime when it was submitted, UNIX seconds
 */
public record QualificationInfo(long qualificationId, String qualificationName, String companyName, int purpose,
		String creditCode, String legalPerson, Manager manager, int statusCode, String reviewReply, long upstreamId,
		boolean upstreamIdAwaited, List<Long> imageIdSet, List<Long> commissionImageIdSet, List<QualifiedSign> signSet,
		long createTime) {

}
