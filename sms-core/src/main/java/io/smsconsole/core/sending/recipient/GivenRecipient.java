package io.smsconsole.core.sending.recipient;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * A number that a program gives, with its own values.
 *
 * @param phoneNumber the number as the API wants it
 * @param templateParamSet the values of the template's variables, or {@code null} for
 * none
 */
public record GivenRecipient(@Required String phoneNumber, List<String> templateParamSet) {

	int variables() {
		return (this.templateParamSet != null) ? this.templateParamSet.size() : 0;
	}

}
