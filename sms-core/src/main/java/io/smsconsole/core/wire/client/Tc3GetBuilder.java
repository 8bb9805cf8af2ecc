package io.smsconsole.core.wire.client;

import java.time.Clock;

import io.smsconsole.core.wire.api.ApiRequest;
import io.smsconsole.core.wire.tc3.QueryParameters;

/**
 * Parameters in the query, signed by TC3 to the letter as they travel.
 */
final class Tc3GetBuilder implements CallBuilder {

	private static final byte[] NOTHING = {};

	private final Tc3Headers headers;

	Tc3GetBuilder(ClientSettings settings, Clock clock) {
		this.headers = new Tc3Headers(settings, "application/x-www-form-urlencoded", clock);
	}

	@Override
	public SignedCall build(ApiRequest<?> request) {
		String query = QueryParameters.format(FlatParameters.of(request));
		return new SignedCall("GET", query, this.headers.sign(this.headers.head(query), request.action(), NOTHING),
				NOTHING);
	}

}
