package io.smsconsole.core.base.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link WordIndex}: whatever became of it, it finds what its list says.
 */
class WordIndexTests {

	private static final List<String> MANY = IntStream.range(0, 5_000).mapToObj((i) -> "词" + i + "尾").toList();

	@Test
	void followsAListThatChangesALittleOrALot() {
		WordIndex index = WordIndex.EMPTY.become(MANY);
		assertThat(index.first("说词4999尾了")).isEqualTo("词4999尾");
		List<String> changed = new ArrayList<>(MANY);
		changed.remove("词4999尾");
		changed.add("新词");
		index = index.become(changed);
		assertThat(index.first("说词4999尾了")).isNull();
		assertThat(index.first("说新词了")).isEqualTo("新词");
		assertThat(index.places("新词词4999尾词1尾")).hasSize(2);
		index = index.become(List.of("另"));
		assertThat(index.first("新词词1尾")).isNull();
		assertThat(index.first("另")).isEqualTo("另");
		index = index.become(List.of());
		assertThat(index.first("另")).isNull();
		assertThat(index.become(MANY).first("词7尾")).isEqualTo("词7尾");
	}

	@Property(tries = 300)
	void findsAWordWhereThereIsOne(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String text,
			@ForAll @Size(max = 6) Set<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> before,
			@ForAll @Size(max = 6) Set<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> after) {
		WordIndex index = WordIndex.EMPTY.become(before).become(after);
		assertThat(index.first(text) != null).isEqualTo(after.stream().anyMatch(text::contains));
	}

}
