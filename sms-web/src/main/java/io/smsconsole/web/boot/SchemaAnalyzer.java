package io.smsconsole.web.boot;

import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells that the database was not made by this version or an earlier one.
 */
class SchemaAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
		return new FailureAnalysis(
				"SMS_DB_URL: the tables in the database were made by another version, see deploy/UPGRADING.md", null,
				cause);
	}

}
