package io.smsconsole.core.wire.client;

import java.time.Duration;

import org.apache.hc.client5.http.ConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.util.TimeValue;

/**
 * Makes the HTTP client.
 */
final class HttpClientFactory {

	private static final Duration LIFE = Duration.ofMinutes(5);

	private HttpClientFactory() {
	}

	static CloseableHttpClient create(ClientSettings settings) {
		HttpLimits limits = new HttpLimits(settings.connections(), settings.connectTimeout(),
				settings.responseTimeout(), LIFE);
		return SingleShotHttp.begin(limits, SystemDefaultDnsResolver.INSTANCE)
			.setRequestExecutor(new DepartureMark())
			.setKeepAliveStrategy(keepAlive())
			.disableDefaultUserAgent()
			.build();
	}

	/**
	 * A connection is given up a second before the server says that it will.
	 */
	private static ConnectionKeepAliveStrategy keepAlive() {
		return (response, context) -> {
			TimeValue told = DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context);
			// not 0, which the pool takes for ever
			long millis = Math.max(told.toMilliseconds() - SingleShotHttp.FRESH.toMilliseconds(), 1);
			return TimeValue.ofMilliseconds(Math.min(millis, SingleShotHttp.IDLE.toMilliseconds()));
		};
	}

}
