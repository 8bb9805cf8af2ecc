package io.smsconsole.core.wire.upstream;

import java.net.URI;
import java.time.Clock;

import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.tc3.Credential;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The client of the upstream: the one in the settings, else the simulated cloud in this
 * process.
 */
@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

	@Bean(destroyMethod = "close")
	SmsClient upstreamClient(UpstreamProperties properties, EmbeddedCloud embedded, Clock clock) {
		ClientSettings settings = embedded.cloud()
			.map((cloud) -> ClientSettings.of(cloud.url(), new Credential(cloud.secretId(), cloud.secretKey())))
			.orElseGet(() -> ClientSettings.of(URI.create(properties.url()),
					new Credential(properties.secretId(), properties.secretKey())));
		return new SmsClient(settings, clock);
	}

}
