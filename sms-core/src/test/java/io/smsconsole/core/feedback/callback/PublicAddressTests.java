package io.smsconsole.core.feedback.callback;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublicAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.1", "2130706433", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1",
			"172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.2.1",
			"198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
			"::1", "::", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "fe80::1", "fc00::1", "fd12:3456::1",
			"fec0::1", "ff02::1", "2001:db8::1", "2001::1", "2002:7f00:1::", "2002:a00:1::", "64:ff9b::7f00:1",
			"64:ff9b::a00:1", "3fff::1", "100::1" })
	void knowsAddressesThatAreNotForAnybody(String address) throws UnknownHostException {
		assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1",
			"192.167.255.255", "223.255.255.255", "2400:3200::1", "2a00:1450:4001:81b::200e", "2002:808:808::",
			"64:ff9b::808:808" })
	void knowsAddressesOfTheInternet(String address) throws UnknownHostException {
		assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
	}

	@Test
	void refusesAHostOfWhichOneAddressIsPrivate() throws UnknownHostException {
		InMemoryDnsResolver names = new InMemoryDnsResolver();
		names.add("mixed.example", InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
		names.add("public.example", InetAddress.getByName("8.8.8.8"));
		CallbackResolver resolver = new CallbackResolver(names, false);
		assertThat(resolver.resolve("public.example")).hasSize(1);
		assertThatExceptionOfType(ForbiddenAddressException.class).isThrownBy(() -> resolver.resolve("mixed.example"));
		assertThat(new CallbackResolver(names, true).resolve("mixed.example")).hasSize(2);
	}

}
