package io.smsconsole.core.catalog.qualification;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Hands in a company.
 *
 * @param qualificationName what to call it, at most 100 characters
 * @param companyName the registered name; where absent, the name
 * @param purpose 0 the account's own company, 1 another one
 * @param creditCode the unified social credit code, 18 characters
 * @param legalPerson the name of its legal representative
 * @param manager the person who answers for what is sent
 * @param imageSet 1 to 5 images (licence, identity documents), JPEG or PNG in base64; may
 * be empty where it is not submitted yet
 * @param upstreamId its id at the upstream, where it has one of its own there; optional
 * @param commissionImageSet up to 5 images of letters of authorisation, JPEG or PNG in
 * base64; ignored unless it is another one's company; optional
 * @param submit whether to hand it in now, or only to keep it until the rest of its
 * documents is there; {@code true} where absent
 */
public record AddSmsQualificationRequest(@Required String qualificationName, String companyName,
		@Required Integer purpose, @Required String creditCode, @Required String legalPerson, @Required Manager manager,
		@Required List<String> imageSet, Long upstreamId, List<String> commissionImageSet, Boolean submit) {

	boolean submitted() {
		return !Boolean.FALSE.equals(this.submit);
	}

}
