package io.smsconsole.core.catalog.shortlink;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Component;

/**
 * Checks what is written about a link.
 */
@Component
class ShortLinkText {

	static final int NAME_LIMIT = 50;

	static final int TARGET_LIMIT = 1000;

	private static final String TARGET = "TargetUrl";

	private static final Set<String> SCHEMES = Set.of("http", "https");

	/**
	 * A name of the internet: what has no dot, and what is a number, is somebody's own
	 * network.
	 */
	private static final Pattern HOST = Pattern.compile("([a-z0-9_-]{1,63}\\.)+[a-z][a-z0-9-]{1,62}");

	private static final long LATEST = 4102444799L;

	private final ShortLinkAddress address;

	private final Clock clock;

	ShortLinkText(ShortLinkAddress address, Clock clock) {
		this.address = address;
		this.clock = clock;
	}

	String name(String text) {
		return Parameters.required("LinkName", text, NAME_LIMIT);
	}

	String target(String text) {
		URI uri = parse(Parameters.required(TARGET, text, TARGET_LIMIT));
		if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
			throw refused("shortlink.target-scheme");
		}
		if (uri.getRawUserInfo() != null) {
			throw refused("shortlink.target-user");
		}
		if (uri.getHost() == null || !HOST.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches()) {
			throw refused("shortlink.target-host");
		}
		String target = uri.toASCIIString();
		if (target.length() > TARGET_LIMIT) {
			throw refused("parameter.long", TARGET_LIMIT);
		}
		if (this.address.own(target)) {
			throw refused("shortlink.target-own");
		}
		return target;
	}

	/**
	 * Reads when a link ends.
	 * @param seconds UNIX seconds, or 0 or {@code null} for never
	 */
	Instant expiry(Long seconds) {
		if (seconds == null || seconds == 0) {
			return null;
		}
		if (seconds <= this.clock.instant().getEpochSecond() || seconds > LATEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "ExpireTime", "shortlink.expiry");
		}
		return Instant.ofEpochSecond(seconds);
	}

	private static URI parse(String text) {
		try {
			return new URI(text);
		}
		catch (URISyntaxException ex) {
			throw refused("shortlink.target-form");
		}
	}

	private static SmsException refused(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, TARGET, reason, arguments);
	}

}
