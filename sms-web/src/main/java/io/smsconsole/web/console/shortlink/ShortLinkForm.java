package io.smsconsole.web.console.shortlink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ModifyShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkInfo;

import org.springframework.util.StringUtils;

/**
 * What is entered about a short link.
 *
 * @param smsSdkAppId the application; cannot be changed
 * @param linkName what it is called
 * @param targetUrl where it leads
 * @param expireTime the last day on which it leads there, or blank for no end
 */
record ShortLinkForm(String smsSdkAppId, String linkName, String targetUrl, String expireTime) {

	static final ShortLinkForm EMPTY = new ShortLinkForm("", "", "", "");

	private static final long NO_TIME = -1;

	static ShortLinkForm of(ShortLinkInfo link, ZoneId zone) {
		String lastDay = (link.expireTime() == 0) ? ""
				: Instant.ofEpochSecond(link.expireTime() - 1).atZone(zone).toLocalDate().toString();
		return new ShortLinkForm(link.smsSdkAppId(), link.linkName(), link.targetUrl(), lastDay);
	}

	AddShortLinkRequest addition(ZoneId zone) {
		return new AddShortLinkRequest(this.smsSdkAppId, this.linkName, this.targetUrl, end(zone));
	}

	/** What was not touched is left out: the end of a link that is over may stay. */
	ModifyShortLinkRequest change(ShortLinkInfo link, ZoneId zone) {
		ShortLinkForm before = of(link, zone);
		return new ModifyShortLinkRequest(link.linkId(), this.linkName,
				(this.targetUrl != null) ? this.targetUrl : before.targetUrl,
				before.expireTime.equals(this.expireTime) ? null : end(zone), null);
	}

	private Long end(ZoneId zone) {
		if (!StringUtils.hasText(this.expireTime)) {
			return 0L;
		}
		try {
			return LocalDate.parse(this.expireTime.strip()).plusDays(1).atStartOfDay(zone).toEpochSecond();
		}
		catch (DateTimeParseException ex) {
			return NO_TIME;
		}
	}

}
