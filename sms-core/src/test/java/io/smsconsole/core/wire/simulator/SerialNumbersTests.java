package io.smsconsole.core.wire.simulator;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SerialNumbersTests {

	private static final Instant SECOND = Instant.ofEpochSecond(1795615717L);

	@Test
	void haveTheVendorsForm() {
		assertThat(new SerialNumbers().next("1400006666", SECOND)).matches("5000:14000066661795615717[0-9]{8}");
	}

	@Test
	void areNotMadeAgainByTheNextStart() {
		List<String> numbers = IntStream.range(0, 100)
			.mapToObj((start) -> new SerialNumbers().next("1400006666", SECOND))
			.toList();
		assertThat(numbers).doesNotHaveDuplicates();
	}

}
