package io.smsconsole.core.catalog.qualification;

import java.util.Optional;

import io.smsconsole.core.catalog.rule.Companies;

import org.springframework.stereotype.Component;

/**
 * The companies that were handed in as qualifications.
 */
@Component
class QualifiedCompanies implements Companies {

	private final Qualifications qualifications;

	QualifiedCompanies(Qualifications qualifications) {
		this.qualifications = qualifications;
	}

	@Override
	public Optional<String> name(long qualificationId) {
		return this.qualifications.find(qualificationId).map((found) -> found.draft().company());
	}

}
