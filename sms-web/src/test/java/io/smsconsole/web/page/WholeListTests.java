package io.smsconsole.web.page;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WholeListTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 99, 100, 101, 250 })
	void readsAListToItsEnd(int entries) {
		List<Integer> all = IntStream.range(0, entries).boxed().toList();
		assertThat(WholeList.of((offset) -> all.subList(offset, Math.min(offset + 100, entries)))).isEqualTo(all);
	}

}
