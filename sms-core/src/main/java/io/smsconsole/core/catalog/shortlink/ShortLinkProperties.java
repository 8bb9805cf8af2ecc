package io.smsconsole.core.catalog.shortlink;

import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The settings {@code sms.short-link.*}.
 *
 * @param url what short links begin with, as phones reach it: scheme, host and, where
 * there has to be one, port or path. What follows leads to the root of a console; blank
 * for this machine, which is enough for trying
 */
@ConfigurationProperties("sms.short-link")
public record ShortLinkProperties(@DefaultValue("") String url) {

	private static final String HERE = "http://localhost:8080";

	private static final Pattern FORM = Pattern
		.compile("https?://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[\\w.~-]+)*");

	public ShortLinkProperties {
		url = url.isBlank() ? HERE : url.strip().replaceAll("/+$", "");
		Assert.isTrue(FORM.matcher(url).matches(),
				"SMS_SHORT_LINK_URL, or SMS_ALARM_CONSOLE_URL in its place, must be an address such as https://s.example.com");
	}

}
