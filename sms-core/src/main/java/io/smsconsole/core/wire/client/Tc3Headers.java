package io.smsconsole.core.wire.client;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.core.wire.tc3.SignedHead;
import io.smsconsole.core.wire.tc3.Tc3Signer;

/**
 * The headers of a call that is signed by TC3.
 */
final class Tc3Headers {

	/** The product's label, the same wherever the cloud is. */
	private static final String SERVICE = "sms";

	private final Tc3Signer signer;

	private final ClientSettings settings;

	private final String contentType;

	private final Clock clock;

	Tc3Headers(ClientSettings settings, String contentType, Clock clock) {
		this.signer = new Tc3Signer(settings.credential(), SERVICE);
		this.settings = settings;
		this.contentType = contentType;
		this.clock = clock;
	}

	SignedHead head(String query) {
		return SignedHead.of(this.settings.style().httpMethod(), query,
				Map.of("content-type", this.contentType, "host", this.settings.host()));
	}

	Map<String, String> sign(SignedHead head, ApiAction<?> action, byte[] body) {
		long timestamp = this.clock.instant().getEpochSecond();
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Type", this.contentType);
		headers.put("Authorization", this.signer.authorization(head, timestamp, body));
		headers.put("X-TC-Action", action.name());
		headers.put("X-TC-Timestamp", Long.toString(timestamp));
		headers.put("X-TC-Version", ApiAction.VERSION);
		headers.put("X-TC-Region", this.settings.region());
		headers.put("X-TC-Language", this.settings.language());
		return headers;
	}

}
