package io.smsconsole.core.catalog.qualification;

/**
 * What is written about a company.
 *
 * @param name what it is called here
 * @param company the company's registered name
 * @param purpose whose company it is
 * @param creditCode its unified social credit code
 * @param legalPerson the name of its legal representative
 * @param managerName the name of the person who answers for what is sent
 */
public record QualificationDraft(String name, String company, QualificationPurpose purpose, String creditCode,
		String legalPerson, String managerName) {

}
