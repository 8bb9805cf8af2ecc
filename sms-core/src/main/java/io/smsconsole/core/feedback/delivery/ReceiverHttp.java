package io.smsconsole.core.feedback.delivery;

import java.time.Duration;

import io.smsconsole.core.feedback.callback.CallbackProperties;
import io.smsconsole.core.feedback.callback.CallbackResolver;
import io.smsconsole.core.wire.client.HttpLimits;
import io.smsconsole.core.wire.client.SingleShotHttp;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/**
 * Makes the HTTP client for receivers: it asks the resolver at each connection, follows
 * no redirect, keeps nothing of one receiver for another, and repeats nothing by itself.
 */
final class ReceiverHttp {

	private static final Duration LIFE = Duration.ofMinutes(1);

	private ReceiverHttp() {
	}

	static CloseableHttpClient create(CallbackProperties properties, CallbackResolver resolver) {
		HttpLimits limits = new HttpLimits(properties.concurrency(), properties.timeout(), properties.timeout(), LIFE);
		return SingleShotHttp.begin(limits, resolver).setUserAgent("sms-console").build();
	}

}
