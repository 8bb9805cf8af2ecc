package io.smsconsole.core.catalog.review;

import java.util.Set;

import io.smsconsole.core.wire.client.CloudException;

/**
 * What an error that the upstream answered means for something that was handed in.
 */
enum UpstreamAnswer {

	/** It was approved already and can't be changed any more. */
	PASSED,

	/** The upstream does not know it. */
	UNKNOWN,

	/** An equal one is there already. */
	EXISTS,

	/** It can't be accepted as it is. */
	REFUSED,

	/** Nothing is wrong with it: the same request may succeed later. */
	LATER;

	private static final Set<String> GONE = Set.of("FailedOperation.MissingSignatureToModify",
			"FailedOperation.MissingTemplateToModify", "FailedOperation.SignIdNotExist",
			"FailedOperation.TemplateIdNotExist");

	private static final Set<String> PASSED_CHECK = Set.of("FailedOperation.TemplateAlreadyPassedCheck",
			"InvalidParameterValue.SignAlreadyPassedCheck");

	private static final Set<String> REFUSALS = Set.of("FailedOperation", "InvalidParameter", "InvalidParameterValue",
			"MissingParameter", "UnsupportedOperation", "LimitExceeded");

	static UpstreamAnswer of(CloudException error) {
		if (GONE.contains(error.code())) {
			return UNKNOWN;
		}
		if (PASSED_CHECK.contains(error.code())) {
			return PASSED;
		}
		if (error.code().equals("InvalidParameterValue.SignExistAndUnapproved")) {
			return EXISTS;
		}
		return REFUSALS.contains(error.code().split("\\.")[0]) ? REFUSED : LATER;
	}

}
