package io.smsconsole.core.wire.client;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

import io.smsconsole.core.wire.tc3.Credential;

/**
 * Where a client calls, as whom and how.
 *
 * @param endpoint the cloud's address, {@code http} or {@code https}, without a path
 * @param credential the key that calls are signed with
 * @param region the {@code Region} of every call
 * @param language the language of error messages, {@code zh-CN} or {@code en-US}
 * @param style how calls travel
 * @param connectTimeout how long to wait for a free connection, and again for a new one
 * @param responseTimeout how long the cloud may be silent
 * @param connections how many calls may be under way at once
 */
public record ClientSettings(URI endpoint, Credential credential, String region, String language, CallStyle style,
		Duration connectTimeout, Duration responseTimeout, int connections) {

	private static final String DEFAULT_REGION = "ap-guangzhou";

	private static final String DEFAULT_LANGUAGE = "zh-CN";

	private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(3);

	private static final Duration DEFAULT_RESPONSE_TIMEOUT = Duration.ofSeconds(10);

	private static final int DEFAULT_CONNECTIONS = 64;

	public ClientSettings {
		String scheme = endpoint.getScheme();
		String path = Objects.requireNonNullElse(endpoint.getRawPath(), "");
		if (!("http".equals(scheme) || "https".equals(scheme)) || endpoint.getHost() == null
				|| !(path.isEmpty() || "/".equals(path)) || endpoint.getRawQuery() != null
				|| endpoint.getRawUserInfo() != null) {
			throw new IllegalArgumentException(
					"Not the address of a cloud (http or https, a host, no path): " + endpoint);
		}
		Objects.requireNonNull(credential, "credential");
		Objects.requireNonNull(region, "region");
		Objects.requireNonNull(language, "language");
		if (connections < 1) {
			throw new IllegalArgumentException("A client needs at least one connection");
		}
	}

	/**
	 * The usual settings: TC3 POST, 3 s to connect, 10 s for an answer, 64 at once.
	 * @param endpoint the cloud's address
	 * @param credential the key
	 * @return the settings
	 */
	public static ClientSettings of(URI endpoint, Credential credential) {
		return new ClientSettings(endpoint, credential, DEFAULT_REGION, DEFAULT_LANGUAGE, CallStyle.TC3_POST,
				DEFAULT_CONNECT_TIMEOUT, DEFAULT_RESPONSE_TIMEOUT, DEFAULT_CONNECTIONS);
	}

	/**
	 * The same with another way of travelling.
	 * @param other the style
	 * @return changed settings
	 */
	public ClientSettings withStyle(CallStyle other) {
		return new ClientSettings(this.endpoint, this.credential, this.region, this.language, other,
				this.connectTimeout, this.responseTimeout, this.connections);
	}

	/**
	 * The same with other time-outs.
	 * @param connect how long to wait for a free connection, and again for a new one
	 * @param response how long the cloud may be silent
	 * @return changed settings
	 */
	public ClientSettings withTimeouts(Duration connect, Duration response) {
		return new ClientSettings(this.endpoint, this.credential, this.region, this.language, this.style, connect,
				response, this.connections);
	}

	/**
	 * The same with another number of connections.
	 * @param number how many calls may be under way at once
	 * @return changed settings
	 */
	public ClientSettings withConnections(int number) {
		return new ClientSettings(this.endpoint, this.credential, this.region, this.language, this.style,
				this.connectTimeout, this.responseTimeout, number);
	}

	/**
	 * The host as it is sent and signed.
	 * @return the host in lower case, with the port where the endpoint names one
	 */
	String host() {
		String host = this.endpoint.getHost().toLowerCase(Locale.ROOT);
		return (this.endpoint.getPort() < 0) ? host : host + ":" + this.endpoint.getPort();
	}

	/**
	 * How long a call may last at most, all waiting included.
	 * @return the sum of its parts
	 */
	Duration callTimeout() {
		return this.connectTimeout.multipliedBy(2).plus(this.responseTimeout);
	}

}
