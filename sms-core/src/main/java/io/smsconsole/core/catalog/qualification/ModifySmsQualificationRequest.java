package io.smsconsole.core.catalog.qualification;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a company and hands it in again.
 *
 * @param qualificationId its id
 * @param qualificationName what to call it, at most 100 characters
 * @param companyName the registered name; stays what it is once approved
 * @param purpose 0 the account's own company, 1 another one; stays what it is once
 * approved
 * @param creditCode the unified social credit code, 18 characters
 * @param legalPerson the name of its legal representative
 * @param manager the person who answers for what is sent; phone and identity number stay
 * where they are absent
 * @param imageSet up to 5 images, JPEG or PNG in base64; where absent, they stay
 * @param upstreamId its id at the upstream; where absent, it stays
 * @param commissionImageSet up to 5 images of letters of authorisation; where absent,
 * they stay
 * @param submit whether to hand it in now, or only to keep it until the rest of its
 * documents is there, which an approved one can't; {@code true} where absent
 */
public record ModifySmsQualificationRequest(@Required Long qualificationId, @Required String qualificationName,
		String companyName, @Required Integer purpose, @Required String creditCode, @Required String legalPerson,
		@Required Manager manager, List<String> imageSet, Long upstreamId, List<String> commissionImageSet,
		Boolean submit) {

	AddSmsQualificationRequest draft() {
		return new AddSmsQualificationRequest(this.qualificationName, this.companyName, this.purpose, this.creditCode,
				this.legalPerson, this.manager, this.imageSet, this.upstreamId, this.commissionImageSet, this.submit);
	}

}
