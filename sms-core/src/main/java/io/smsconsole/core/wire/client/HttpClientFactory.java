package io.smsconsole.core.wire.client;

import java.time.Duration;

import org.apache.hc.client5.http.ConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes the HTTP client: HTTP/1.1 over a pool, and nothing that would send a request a
 * second time by itself, neither a retry nor a redirect nor a login.
 */
final class HttpClientFactory {

	/** How long a connection rests at most: less than any server known keeps one. */
	static final TimeValue IDLE = TimeValue.ofSeconds(10);

	/** A connection that rested longer is looked at before it is used. */
	private static final TimeValue FRESH = TimeValue.ofSeconds(1);

	/** How old a connection gets, so that a change of addresses is noticed. */
	private static final TimeValue LIFE = TimeValue.ofMinutes(5);

	private static final int MAXIMUM_LINE = 8192;

	private static final int MAXIMUM_HEADERS = 100;

	private HttpClientFactory() {
	}

	static CloseableHttpClient create(ClientSettings settings) {
		return HttpClients.custom()
			.setConnectionManager(pool(settings))
			.setRequestExecutor(new DepartureMark())
			.setKeepAliveStrategy(keepAlive())
			.setDefaultRequestConfig(RequestConfig.custom()
				.setConnectionRequestTimeout(timeout(settings.connectTimeout()))
				.setResponseTimeout(timeout(settings.responseTimeout()))
				.setAuthenticationEnabled(false)
				.setProtocolUpgradeEnabled(false)
				.build())
			.evictExpiredConnections()
			.evictIdleConnections(IDLE)
			.disableAutomaticRetries()
			.disableRedirectHandling()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.disableConnectionState()
			.disableDefaultUserAgent()
			.build();
	}

	private static HttpClientConnectionManager pool(ClientSettings settings) {
		Timeout connect = timeout(settings.connectTimeout());
		Timeout response = timeout(settings.responseTimeout());
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setMaxConnTotal(settings.connections())
			.setMaxConnPerRoute(settings.connections())
			.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(response).build())
			.setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(connect)
				.setSocketTimeout(response)
				.setValidateAfterInactivity(FRESH)
				.setTimeToLive(LIFE)
				.build())
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(
						Http1Config.custom().setMaxLineLength(MAXIMUM_LINE).setMaxHeaderCount(MAXIMUM_HEADERS).build())
				.build())
			.build();
	}

	/**
	 * A connection is given up a second before the server says that it will.
	 */
	private static ConnectionKeepAliveStrategy keepAlive() {
		return (response, context) -> {
			TimeValue told = DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context);
			// not 0, which the pool takes for ever
			long millis = Math.max(told.toMilliseconds() - FRESH.toMilliseconds(), 1);
			return TimeValue.ofMilliseconds(Math.min(millis, IDLE.toMilliseconds()));
		};
	}

	private static Timeout timeout(Duration duration) {
		return Timeout.of(duration);
	}

}
