package io.smsconsole.core.feedback.callback;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Looks up the hosts of receivers, and refuses those that lead into private networks. It
 * is asked when an address is saved and again at every connection, so that a host that
 * has moved in the meantime is refused as well.
 */
@Component
public class CallbackResolver implements DnsResolver {

	/** Always this machine, whether or not anybody knows the name. */
	private static final Pattern LOCAL = Pattern.compile("(.+\\.)?localhost\\.?", Pattern.CASE_INSENSITIVE);

	private final DnsResolver system;

	private final BooleanSupplier allowPrivate;

	@Autowired
	CallbackResolver(Settings settings) {
		this(SystemDefaultDnsResolver.INSTANCE, () -> settings.on(Setting.CALLBACK_PRIVATE));
	}

	/**
	 * Makes a resolver.
	 * @param system who knows the addresses
	 * @param allowPrivate whether all of them may be called
	 */
	public CallbackResolver(DnsResolver system, boolean allowPrivate) {
		this(system, () -> allowPrivate);
	}

	private CallbackResolver(DnsResolver system, BooleanSupplier allowPrivate) {
		this.system = system;
		this.allowPrivate = allowPrivate;
	}

	/**
	 * Whether every address may be called.
	 * @return {@code true} where private ones are allowed
	 */
	public boolean allowsAll() {
		return this.allowPrivate.getAsBoolean();
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		if (!this.allowPrivate.getAsBoolean() && LOCAL.matcher(host).matches()) {
			throw new ForbiddenAddressException(host);
		}
		InetAddress[] addresses = this.system.resolve(host);
		// one of them is enough: nobody can tell which will be connected to
		if (!this.allowPrivate.getAsBoolean() && !Stream.of(addresses).allMatch(PublicAddress::is)) {
			throw new ForbiddenAddressException(host);
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) throws UnknownHostException {
		return this.system.resolveCanonicalHostname(host);
	}

}
