package io.smsconsole.core.feedback.callback;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Checks the address of a receiver.
 */
@Component
public class CallbackUrl {

	/** The longest address. */
	static final int MAX_LENGTH = 255;

	private static final Logger logger = LoggerFactory.getLogger(CallbackUrl.class);

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private static final int MAX_PORT = 65535;

	private final CallbackResolver resolver;

	CallbackUrl(CallbackResolver resolver) {
		this.resolver = resolver;
	}

	/**
	 * Checks an address.
	 * @param parameter the parameter that carries it
	 * @param text what was given
	 * @return the address without blanks around it, or an empty string where none was
	 * given
	 * @throws SmsException if it is none that may be called
	 */
	public String check(String parameter, String text) {
		if (!StringUtils.hasText(text)) {
			return "";
		}
		String url = text.strip();
		if (url.length() > MAX_LENGTH) {
			throw refused(parameter, "callback.url-long", MAX_LENGTH);
		}
		URI uri = parse(parameter, url);
		if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
				|| uri.getRawAuthority() == null) {
			throw refused(parameter, "callback.url-scheme");
		}
		if (uri.getRawAuthority().contains("@")) {
			throw refused(parameter, "callback.url-user");
		}
		if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
			throw refused(parameter, "callback.url-host");
		}
		resolve(parameter, uri.getHost());
		return url;
	}

	private static URI parse(String parameter, String url) {
		try {
			URI uri = new URI(url);
			if (!url.equals(uri.toASCIIString())) {
				throw refused(parameter, "callback.url-ascii");
			}
			return uri;
		}
		catch (URISyntaxException ex) {
			throw refused(parameter, "callback.url-malformed");
		}
	}

	/**
	 * A host that cannot be looked up at this moment is let pass: it is looked up again
	 * at every call, and the log of deliveries tells when it cannot be found.
	 */
	private void resolve(String parameter, String host) {
		if (this.resolver.allowsAll()) {
			return;
		}
		try {
			this.resolver.resolve(withoutBrackets(host));
		}
		catch (ForbiddenAddressException ex) {
			throw refused(parameter, "callback.url-private");
		}
		catch (UnknownHostException ex) {
			logger.debug("{} cannot be looked up", host, ex);
		}
	}

	private static String withoutBrackets(String host) {
		return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
	}

	private static SmsException refused(String parameter, String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, reason, arguments);
	}

}
