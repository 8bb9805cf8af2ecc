package io.smsconsole.auth.address;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AddressRangesTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, true", "192.0.2.8, false", "10.255.0.1, true", "11.0.0.1, false", "2001:db8::1, true",
			"2001:db9::1, false", "::1, true", "0:0:0:0:0:0:0:1, true", "localhost, false", "10.evil.example, false",
			"'', false" })
	void holdAddressesOfBothKindsAndNoNames(String address, boolean contained) {
		AddressRanges ranges = AddressRanges.of(List.of("192.0.2.7", "10.0.0.0/8", "2001:db8::/32", "::1"));
		assertThat(ranges.contains(address)).isEqualTo(contained);
	}

	@Test
	void holdNothingWhereThereAreNone() {
		assertThat(AddressRanges.of(List.of())).isSameAs(AddressRanges.NONE);
		assertThat(AddressRanges.NONE.isEmpty()).isTrue();
		assertThat(AddressRanges.NONE.contains("192.0.2.7")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "10.0.0.0/33", "10.0.0.0/x", "localhost", "300.0.0.1", "2001:db8::/129" })
	void areReadStrictly(String range) {
		assertThatIllegalArgumentException().isThrownBy(() -> AddressRanges.of(List.of("10.0.0.1", range)))
			.withMessageStartingWith(range + " is neither");
	}

}
