package io.smsconsole.core.wire.upstream;

import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

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

	private static final Pattern THIS_MACHINE = Pattern
		.compile("https?://(localhost|127\\.[0-9.]+|\\[::1])(:[0-9]+)?(/.*)?", Pattern.CASE_INSENSITIVE);

	/**
	 * Whether it takes a sign under whatever qualification. A simulated cloud does, in
	 * this process or beside it on this machine; any other upstream knows companies by
	 * ids of its own.
	 * @return {@code false} where mainland signs need the qualification's id there
	 */
	public boolean takesAnyQualification() {
		return !StringUtils.hasText(this.url) || THIS_MACHINE.matcher(this.url).matches();
	}

	@Override
	public String toString() {
		return "UpstreamProperties[url=" + this.url + ", sdkAppId=" + this.sdkAppId + "]";
	}

}
