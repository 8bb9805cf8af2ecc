package io.smsconsole.auth.grant;

import java.util.regex.Pattern;

import io.smsconsole.auth.policy.PolicyLanguage;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * What a policy of one's own must be.
 */
@Component
class PolicyRules {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9+=,.@_-]{1,128}");

	private static final int LONGEST_DESCRIPTION = 300;

	private static final String DOCUMENT = "PolicyDocument";

	private final PolicyLanguage language;

	PolicyRules(PolicyLanguage language) {
		this.language = language;
	}

	PolicyDraft draft(String name, String description, String document) {
		checkName(name);
		String text = description(description);
		check((document != null) ? document : "");
		return new PolicyDraft(name, text, document);
	}

	static void checkName(String name) {
		if (name == null || !NAME.matcher(name).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_POLICY_NAME_ERROR, "PolicyName", "policy.name");
		}
	}

	static String description(String description) {
		String text = (description != null) ? description.strip() : "";
		if (text.length() > LONGEST_DESCRIPTION) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT, "Description",
					"parameter.long", LONGEST_DESCRIPTION);
		}
		return text;
	}

	private void check(String document) {
		if (document.length() > PolicyLanguage.LONGEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT, DOCUMENT,
					"policy.long", Integer.toString(PolicyLanguage.LONGEST));
		}
		this.language.read(document)
			.problems()
			.stream()
			.filter((problem) -> !problem.warning())
			.findFirst()
			.ifPresent((problem) -> {
				String place = problem.place().isEmpty() ? DOCUMENT : DOCUMENT + "." + problem.place();
				throw new SmsException(code(problem.place()), place, problem.reason(), problem.arguments().toArray());
			});
	}

	/** The code that the product {@code cam} has for the part that is wrong. */
	private static ErrorCode code(String place) {
		String part = place.replaceFirst("^statement(\\[[0-9]+])?\\.?", "").replaceFirst("[.\\[].*$", "");
		return switch (part) {
			case "action" -> ErrorCode.INVALID_PARAMETER_ACTION_ERROR;
			case "resource" -> ErrorCode.INVALID_PARAMETER_RESOURCE_ERROR;
			case "condition" -> ErrorCode.INVALID_PARAMETER_CONDITION_ERROR;
			case "effect" -> ErrorCode.INVALID_PARAMETER_EFFECT_ERROR;
			case "version" -> ErrorCode.INVALID_PARAMETER_VERSION_ERROR;
			default -> place.startsWith("statement") ? ErrorCode.INVALID_PARAMETER_STATEMENT_ERROR
					: ErrorCode.INVALID_PARAMETER_POLICY_DOCUMENT_ERROR;
		};
	}

}
