package io.smsconsole.core.sending.send;

import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.SmsType;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * There are as many values as variables, and a verification code has digits only, at most
 * six.
 */
@Component
@Order(500)
class ParameterCheck implements Check {

	private static final Pattern CODE = Pattern.compile("[0-9]{0,6}");

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		if (candidate.parameters().size() != admission.text().variables()) {
			return ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE;
		}
		boolean code = admission.template().orElseThrow().type() == SmsType.VERIFICATION;
		boolean wellFormed = !code
				|| candidate.parameters().stream().allMatch((value) -> CODE.matcher(value).matches());
		return wellFormed ? null : ErrorCode.INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR;
	}

}
