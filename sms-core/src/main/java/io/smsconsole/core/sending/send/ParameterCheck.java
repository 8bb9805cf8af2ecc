package io.smsconsole.core.sending.send;

import java.util.List;
import java.util.regex.Pattern;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.content.Links;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.SmsType;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * There are as many values as variables, none is longer than the account may fill in or
 * has a link, and a verification code has digits only, at most six.
 */
@Component
@Order(500)
class ParameterCheck implements MessageCheck {

	private static final Pattern CODE = Pattern.compile("[0-9]{0,6}");

	private final AccountSettings account;

	ParameterCheck(AccountSettings account) {
		this.account = account;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		List<String> values = candidate.parameters();
		if (values.size() != admission.text().variables()) {
			return ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE;
		}
		int longest = this.account.longestParameter();
		if (values.stream().anyMatch((value) -> value.length() > longest)) {
			return ErrorCode.INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT;
		}
		if (values.stream().anyMatch(Links::in)) {
			return ErrorCode.INVALID_PARAMETER_VALUE_PROHIBITED_USE_URL_IN_TEMPLATE_PARAMETER;
		}
		boolean code = admission.template().orElseThrow().type() == SmsType.VERIFICATION;
		boolean wellFormed = !code || values.stream().allMatch((value) -> CODE.matcher(value).matches());
		return wellFormed ? null : ErrorCode.INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR;
	}

}
