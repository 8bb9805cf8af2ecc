package io.smsconsole.web.api;

import java.util.List;

import io.smsconsole.auth.address.AddressRanges;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where nobody may call the API.
 *
 * @param deniedAddresses addresses and ranges of addresses
 */
@ConfigurationProperties("sms.api")
record AddressSettings(@DefaultValue List<String> deniedAddresses) {

	AddressRanges denied() {
		try {
			return AddressRanges.of(this.deniedAddresses);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("SMS_API_DENIED_ADDRESSES: " + ex.getMessage(), ex);
		}
	}

}
