package io.smsconsole.web.api;

import io.smsconsole.auth.address.AddressRanges;
import io.smsconsole.auth.key.AccessKey;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * Looks from where a call comes. Behind a proxy that is the address that the proxy tells,
 * where {@code server.forward-headers-strategy} is {@code native}.
 */
@Component
class Addresses {

	private final AddressRanges denied;

	Addresses(AddressSettings settings) {
		this.denied = settings.denied();
	}

	/**
	 * Checks an address.
	 * @throws SmsException {@code UnauthorizedOperation.RequestIpNotInWhitelist} where
	 * the key may not be used from there, {@code IpInBlacklist} where nobody may call
	 * from there
	 */
	void check(String address, AccessKey key) {
		if (!key.allows(address)) {
			throw new SmsException(ErrorCode.UNAUTHORIZED_OPERATION_REQUEST_IP_NOT_IN_WHITELIST, null, "call.address",
					address);
		}
		if (this.denied.contains(address)) {
			throw new SmsException(ErrorCode.IP_IN_BLACKLIST);
		}
	}

}
