package io.smsconsole.auth.signature;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.wire.tc3.QueryParameters;
import io.smsconsole.core.wire.tc3.SignatureMethod;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.V1Signer;
import tools.jackson.databind.JsonNode;

/**
 * Signs a call in a parameter, over a form: the older way.
 */
final class ParameterSigning {

	private static final String POST = "POST";

	private static final SecureRandom RANDOM = new SecureRandom();

	private ParameterSigning() {
	}

	static SignApiCallResponse sign(CallDraft draft, SignatureMethod method) {
		Map<String, String> parameters = new TreeMap<>();
		draft.parameters().forEachEntry((name, value) -> flatten(name, value, parameters));
		parameters.put("Action", draft.action().name());
		parameters.put("Version", draft.version());
		parameters.put("Region", draft.region());
		parameters.put("Timestamp", Long.toString(draft.timestamp()));
		parameters.put("Nonce", Integer.toString(1 + RANDOM.nextInt(Integer.MAX_VALUE - 1)));
		parameters.put("SecretId", draft.key().secretId());
		parameters.put(V1Signer.SIGNATURE_METHOD, method.label());
		String signature = new V1Signer(draft.key().secretKey(), method).sign(POST, draft.host(), parameters);
		String stringToSign = V1Signer.textToSign(POST, draft.host(), parameters);
		parameters.put(V1Signer.SIGNATURE, signature);
		return new SignApiCallResponse(List.of(new ApiHeader("Content-Type", "application/x-www-form-urlencoded")),
				QueryParameters.format(parameters), "", stringToSign, signature, draft.timestamp(),
				draft.timestamp() + SignatureVerifier.CLOCK_WINDOW_SECONDS);
	}

	/**
	 * Lists become {@code Name.0}, groups {@code Name.Field}; what is null is left out.
	 */
	private static void flatten(String name, JsonNode value, Map<String, String> parameters) {
		if (value.isArray()) {
			for (int i = 0; i < value.size(); i++) {
				flatten(name + "." + i, value.get(i), parameters);
			}
		}
		else if (value.isObject()) {
			value.forEachEntry((field, inner) -> flatten(name + "." + field, inner, parameters));
		}
		else if (!value.isNull()) {
			parameters.put(name, value.asString());
		}
	}

}
