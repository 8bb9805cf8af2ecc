package io.smsconsole.auth.signature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.core.wire.tc3.SignatureSteps;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.SignedHead;
import io.smsconsole.core.wire.tc3.Tc3Signer;

/**
 * Signs a call in its headers, over JSON.
 */
final class HeaderSigning {

	private static final String CONTENT_TYPE = "application/json; charset=utf-8";

	private HeaderSigning() {
	}

	static SignApiCallResponse sign(CallDraft draft) {
		String body = draft.parameters().toString();
		SignedHead head = SignedHead.of("POST", "",
				Map.of("content-type", CONTENT_TYPE, "host", draft.host(), "x-tc-action", draft.action().name()));
		SignatureSteps steps = signer(draft).steps(head, draft.timestamp(), body.getBytes(StandardCharsets.UTF_8));
		String authorization = steps.authorization();
		return new SignApiCallResponse(headers(draft, authorization), body, steps.canonicalRequest(),
				steps.stringToSign(), authorization.substring(authorization.lastIndexOf('=') + 1), draft.timestamp(),
				draft.timestamp() + SignatureVerifier.CLOCK_WINDOW_SECONDS);
	}

	private static Tc3Signer signer(CallDraft draft) {
		return new Tc3Signer(new Credential(draft.key().secretId(), draft.key().secretKey()), draft.action().service());
	}

	private static List<ApiHeader> headers(CallDraft draft, String authorization) {
		return List.of(new ApiHeader("Authorization", authorization), new ApiHeader("Content-Type", CONTENT_TYPE),
				new ApiHeader("X-TC-Action", draft.action().name()), new ApiHeader("X-TC-Version", draft.version()),
				new ApiHeader("X-TC-Timestamp", Long.toString(draft.timestamp())),
				new ApiHeader("X-TC-Region", draft.region()));
	}

}
