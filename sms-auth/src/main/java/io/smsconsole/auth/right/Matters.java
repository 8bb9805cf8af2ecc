package io.smsconsole.auth.right;

import java.util.Optional;
import java.util.regex.Pattern;

import io.smsconsole.auth.account.Account;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Reads what people ask about: an operation as they know it, and a resource as policies
 * and refusals write it.
 */
@Component
class Matters {

	private static final String RESOURCE = "Resource";

	private static final String ANY = "*";

	private static final Pattern APP = Pattern.compile("[0-9]{1,20}|\\*");

	private final ActionCatalog catalog;

	Matters(ActionCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Reads a question.
	 * @param owner the account that resources belong to
	 * @throws SmsException where there is no such operation, or it is not decided on such
	 * a resource
	 */
	Matter of(String actionName, String resource, Account owner) {
		ActionEntry action = action(Parameters.required("ActionName", actionName));
		String asked = StringUtils.hasText(resource) ? resource.strip() : ANY;
		if (!action.resource().grantable()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "ActionName", "simulate.own");
		}
		if (action.resource() != Resource.APP) {
			if (!asked.equals(ANY)) {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, RESOURCE, "simulate.no-app");
			}
			return new Matter(action.toString(), ANY);
		}
		String apps = "qcs::sms::uin/" + owner.uin() + ":app/";
		String app = asked.equals(ANY) ? ANY : asked.startsWith(apps) ? asked.substring(apps.length()) : "";
		if (!APP.matcher(app).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, RESOURCE, "simulate.app", apps);
		}
		return new Matter(action.toString(), apps + app);
	}

	private ActionEntry action(String name) {
		return Optional.of(name.substring(name.lastIndexOf(':') + 1))
			.flatMap(this.catalog::find)
			.filter((entry) -> entry.name().equals(name) || entry.toString().equals(name))
			.orElseThrow(
					() -> new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "ActionName", "simulate.action"));
	}

}
