package io.smsconsole.auth.grant;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * Tells everything at once that is wrong with what somebody is about to write about a
 * policy, for forms that are checked as one types. Of its text the language tells.
 */
@Component
public class PolicyChecks {

	private final StoredPolicies policies;

	PolicyChecks(StoredPolicies policies) {
		this.policies = policies;
	}

	/**
	 * Looks at name and description.
	 * @param name the policy's name
	 * @param description what it is for
	 * @param id the policy's id, 0 for a new one
	 * @return the refusals that would come, one for each parameter
	 */
	public List<SmsException> problems(String name, String description, long id) {
		List<SmsException> problems = new ArrayList<>();
		try {
			PolicyRules.checkName(name);
			this.policies.checkName(name, id);
		}
		catch (SmsException ex) {
			problems.add(ex);
		}
		try {
			PolicyRules.description(description);
		}
		catch (SmsException ex) {
			problems.add(ex);
		}
		return problems;
	}

}
