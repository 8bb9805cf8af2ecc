package io.smsconsole.core.wire.client;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Begins HTTP clients: HTTP/1.1 over a pool, and nothing that would send a request a
 * second time by itself, neither a retry nor a redirect nor a login. Nothing of one
 * answer is kept for the next request.
 */
public final class SingleShotHttp {

	/** How long a connection rests at most: less than any server known keeps one. */
	static final TimeValue IDLE = TimeValue.ofSeconds(10);

	/** A connection that rested longer is looked at before it is used. */
	static final TimeValue FRESH = TimeValue.ofSeconds(1);

	private static final int MAXIMUM_LINE = 8192;

	private static final int MAXIMUM_HEADERS = 100;

	private SingleShotHttp() {
	}

	/**
	 * Begins a client.
	 * @param limits what it allows itself
	 * @param resolver is asked at each connection where a server is
	 * @return the client but for what it alone needs
	 */
	public static HttpClientBuilder begin(HttpLimits limits, DnsResolver resolver) {
		return HttpClients.custom()
			.setConnectionManager(pool(limits, resolver))
			.setDefaultRequestConfig(RequestConfig.custom()
				.setConnectionRequestTimeout(Timeout.of(limits.connect()))
				.setResponseTimeout(Timeout.of(limits.response()))
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
			.disableConnectionState();
	}

	private static HttpClientConnectionManager pool(HttpLimits limits, DnsResolver resolver) {
		Timeout connect = Timeout.of(limits.connect());
		Timeout response = Timeout.of(limits.response());
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(resolver)
			.setMaxConnTotal(limits.connections())
			.setMaxConnPerRoute(limits.connections())
			.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(response).build())
			.setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(connect)
				.setSocketTimeout(response)
				.setValidateAfterInactivity(FRESH)
				.setTimeToLive(TimeValue.of(limits.life()))
				.build())
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(
						Http1Config.custom().setMaxLineLength(MAXIMUM_LINE).setMaxHeaderCount(MAXIMUM_HEADERS).build())
				.build())
			.build();
	}

}
