package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.feedback.callback.CallbackProperties;
import io.smsconsole.core.feedback.callback.CallbackResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
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
 * Makes the HTTP client for receivers: it asks the resolver at each connection, follows
 * no redirect, keeps nothing of one receiver for another, and repeats nothing by itself.
 */
final class ReceiverHttp {

	private static final TimeValue IDLE = TimeValue.ofSeconds(10);

	private static final TimeValue FRESH = TimeValue.ofSeconds(1);

	/** How old a connection gets, so that a change of addresses is noticed. */
	private static final TimeValue LIFE = TimeValue.ofMinutes(1);

	private static final int MAXIMUM_LINE = 8192;

	private static final int MAXIMUM_HEADERS = 100;

	private ReceiverHttp() {
	}

	static CloseableHttpClient create(CallbackProperties properties, CallbackResolver resolver) {
		Timeout timeout = Timeout.of(properties.timeout());
		return HttpClients.custom()
			.setConnectionManager(pool(properties, resolver, timeout))
			.setDefaultRequestConfig(RequestConfig.custom()
				.setConnectionRequestTimeout(timeout)
				.setResponseTimeout(timeout)
				.setAuthenticationEnabled(false)
				.setProtocolUpgradeEnabled(false)
				.build())
			.setUserAgent("sms-console")
			.evictExpiredConnections()
			.evictIdleConnections(IDLE)
			.disableAutomaticRetries()
			.disableRedirectHandling()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.disableConnectionState()
			.build();
	}

	private static HttpClientConnectionManager pool(CallbackProperties properties, CallbackResolver resolver,
			Timeout timeout) {
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(resolver)
			.setMaxConnTotal(properties.concurrency())
			.setMaxConnPerRoute(properties.concurrency())
			.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(timeout).build())
			.setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(timeout).build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(timeout)
				.setSocketTimeout(timeout)
				.setValidateAfterInactivity(FRESH)
				.setTimeToLive(LIFE)
				.build())
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(
						Http1Config.custom().setMaxLineLength(MAXIMUM_LINE).setMaxHeaderCount(MAXIMUM_HEADERS).build())
				.build())
			.build();
	}

}
