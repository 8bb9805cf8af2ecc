package io.smsconsole.core.limits.volume;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * Where an application sends to.
 *
 * @param sdkAppId the application
 * @param region the mainland or not
 * @param isoCode the country
 */
record Destination(long sdkAppId, Region region, String isoCode) {

	static Destination of(long sdkAppId, PhoneNumber number) {
		return new Destination(sdkAppId, number.region(), number.isoCode());
	}

}
