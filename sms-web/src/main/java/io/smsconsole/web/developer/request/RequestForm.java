package io.smsconsole.web.developer.request;

import io.smsconsole.auth.signature.SignApiCallRequest;
import io.smsconsole.web.developer.Endpoint;

/**
 * What the form of the builder holds, named as the operation names it.
 *
 * @param actionName the action to call
 * @param secretId the key to sign with
 * @param signatureMethod how to sign
 * @param region the region to name
 * @param parameterJson the parameters
 */
public record RequestForm(String actionName, String secretId, String signatureMethod, String region,
		String parameterJson) {

	SignApiCallRequest toRequest(Endpoint endpoint) {
		return new SignApiCallRequest(this.secretId, this.actionName, this.parameterJson, endpoint.host(), this.region,
				this.signatureMethod);
	}

}
