package io.smsconsole.core.wire.upstream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where messages go.
 *
 * @param url the upstream's address, or empty for the simulated cloud in this process
 * @param secretId the key's id at the upstream
 * @param secretKey the key at the upstream
 * @param sdkAppId the application at the upstream
 * @param region the upstream's region that requests name
 */
@ConfigurationProperties("sms.upstream")
public record UpstreamProperties(@DefaultValue("") String url, @DefaultValue("") String secretId,
		@DefaultValue("") String secretKey, @DefaultValue("1400000000") String sdkAppId,
		@DefaultValue("ap-guangzhou") String region) {

	@Override
	public String toString() {
		return "UpstreamProperties[url=" + this.url + ", sdkAppId=" + this.sdkAppId + "]";
	}

}
