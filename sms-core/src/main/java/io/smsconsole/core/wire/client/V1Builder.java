package io.smsconsole.core.wire.client;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.core.wire.api.ApiRequest;
import io.smsconsole.core.wire.tc3.QueryParameters;
import io.smsconsole.core.wire.tc3.V1Signer;

/**
 * Parameters in the query or in a form, signed the older way.
 */
final class V1Builder implements CallBuilder {

	private static final byte[] NOTHING = {};

	private final ClientSettings settings;

	private final V1Signer signer;

	private final Clock clock;

	V1Builder(ClientSettings settings, Clock clock) {
		this.settings = settings;
		this.signer = new V1Signer(settings.credential().secretKey(), settings.style().signature());
		this.clock = clock;
	}

	@Override
	public SignedCall build(ApiRequest<?> request) {
		Map<String, String> parameters = FlatParameters.of(request);
		parameters.put("Action", request.action().name());
		parameters.put("Version", ApiAction.VERSION);
		parameters.put("Region", this.settings.region());
		parameters.put("Language", this.settings.language());
		parameters.put("Timestamp", Long.toString(this.clock.instant().getEpochSecond()));
		parameters.put("Nonce", Integer.toString(ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE)));
		parameters.put("SecretId", this.settings.credential().secretId());
		parameters.put(V1Signer.SIGNATURE_METHOD, this.settings.style().signature().label());
		String method = this.settings.style().httpMethod();
		parameters.put(V1Signer.SIGNATURE, this.signer.sign(method, this.settings.host(), parameters));
		String text = QueryParameters.format(parameters);
		if (this.settings.style().inQuery()) {
			return new SignedCall(method, text, Map.of(), NOTHING);
		}
		return new SignedCall(method, "", Map.of("Content-Type", "application/x-www-form-urlencoded"),
				text.getBytes(StandardCharsets.US_ASCII));
	}

}
