package io.smsconsole.web.console.policy;

import java.util.List;
import java.util.Objects;

import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.UpdatePolicyRequest;

/**
 * What is entered about a policy: its text, and the same in the generator. The text
 * counts; the generator is the other way to write it.
 *
 * @param policyName its name
 * @param description what it is for
 * @param policyDocument its text
 * @param statements its statements in the generator
 */
record PolicyForm(String policyName, String description, String policyDocument, List<StatementForm> statements) {

	PolicyForm {
		statements = (statements != null) ? statements.stream().filter(Objects::nonNull).toList() : List.of();
	}

	PolicyForm withDocument(String document) {
		return new PolicyForm(this.policyName, this.description, document, this.statements);
	}

	PolicyForm withStatements(List<StatementForm> changed) {
		return new PolicyForm(this.policyName, this.description, this.policyDocument, changed);
	}

	/**
	 * Its text.
	 * @return the text, empty where there is none
	 */
	public String document() {
		return Objects.requireNonNullElse(this.policyDocument, "");
	}

	CreatePolicyRequest addition() {
		return new CreatePolicyRequest(this.policyName, this.policyDocument, this.description);
	}

	UpdatePolicyRequest change(long id) {
		return new UpdatePolicyRequest(id, this.policyName, this.description, this.policyDocument);
	}

}
