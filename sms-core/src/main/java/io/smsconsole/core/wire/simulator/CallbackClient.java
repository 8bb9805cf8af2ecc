package io.smsconsole.core.wire.simulator;

import java.time.Duration;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP client that callbacks are pushed with. It has no threads of its own.
 */
final class CallbackClient {

	private static final Timeout TIMEOUT = Timeout.of(Duration.ofSeconds(5));

	private static final TimeValue FRESH = TimeValue.ofSeconds(1);

	private CallbackClient() {
	}

	static CloseableHttpClient create(int connections) {
		return HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setMaxConnTotal(connections)
				.setMaxConnPerRoute(connections)
				.setDefaultConnectionConfig(ConnectionConfig.custom()
					.setConnectTimeout(TIMEOUT)
					.setSocketTimeout(TIMEOUT)
					.setValidateAfterInactivity(FRESH)
					.build())
				.build())
			.setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(TIMEOUT).build())
			.disableAutomaticRetries()
			.disableRedirectHandling()
			.disableCookieManagement()
			.build();
	}

}
