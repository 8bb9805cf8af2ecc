package io.smsconsole.core.wire.client;

import java.time.Clock;

import io.smsconsole.core.wire.api.ApiJson;
import io.smsconsole.core.wire.api.ApiRequest;
import io.smsconsole.core.wire.tc3.SignedHead;

/**
 * JSON in a POST, signed by TC3.
 */
final class Tc3PostBuilder implements CallBuilder {

	private final Tc3Headers headers;

	private final SignedHead head;

	Tc3PostBuilder(ClientSettings settings, Clock clock) {
		this.headers = new Tc3Headers(settings, "application/json; charset=utf-8", clock);
		this.head = this.headers.head("");
	}

	@Override
	public SignedCall build(ApiRequest<?> request) {
		byte[] body = ApiJson.client().writeValueAsBytes(request);
		return new SignedCall("POST", "", this.headers.sign(this.head, request.action(), body), body);
	}

}
