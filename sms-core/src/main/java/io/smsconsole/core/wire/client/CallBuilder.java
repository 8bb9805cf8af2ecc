package io.smsconsole.core.wire.client;

import java.time.Clock;

import io.smsconsole.core.wire.api.ApiRequest;

/**
 * Builds and signs calls in one style. Thread-safe.
 */
public interface CallBuilder {

	/**
	 * Builds and signs one call, as of now.
	 * @param request the request
	 * @return the call
	 */
	SignedCall build(ApiRequest<?> request);

	/**
	 * A builder of calls in the style that the settings name.
	 * @param settings where to call, as whom and how
	 * @param clock tells the time that calls are signed with
	 * @return the builder
	 */
	static CallBuilder of(ClientSettings settings, Clock clock) {
		return switch (settings.style()) {
			case TC3_POST -> new Tc3PostBuilder(settings, clock);
			case TC3_GET -> new Tc3GetBuilder(settings, clock);
			default -> new V1Builder(settings, clock);
		};
	}

}
