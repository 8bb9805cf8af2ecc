package io.smsconsole.auth.signature;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for a call of the signed API, signed and ready to be sent.
 *
 * @param secretId one of the caller's own enabled keys
 * @param actionName the operation to call
 * @param parameterJson its parameters, a JSON object; left out for none
 * @param host the host that the call will go to, as in the header {@code Host}
 * @param region such as {@code ap-guangzhou}, which it is where left out
 * @param signatureMethod {@code TC3-HMAC-SHA256}, which it is where left out, or the
 * older {@code HmacSHA256} and {@code HmacSHA1}
 */
public record SignApiCallRequest(@Required String secretId, @Required String actionName, String parameterJson,
		@Required String host, String region, String signatureMethod) {

}
