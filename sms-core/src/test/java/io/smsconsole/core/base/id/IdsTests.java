package io.smsconsole.core.base.id;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ids on the embedded database.
 */
@CoreTest
class IdsTests {

	@Autowired
	private Ids ids;

	@Autowired
	private Clock clock;

	@Test
	void growsWithEachId() {
		long[] made = IntStream.range(0, 10_000).mapToLong((index) -> this.ids.next()).toArray();
		assertThat(made).isSorted().doesNotHaveDuplicates();
		assertThat(made[0]).isPositive();
	}

	@Test
	void neverMakesOneTwiceOnManyThreads() {
		int count = 100_000;
		Set<Long> made = ConcurrentHashMap.newKeySet(count);
		IntStream.range(0, count).parallel().forEach((index) -> made.add(this.ids.next()));
		assertThat(made).hasSize(count);
	}

	@Test
	void tellsWhenAnIdWasMade() {
		Instant before = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		assertThat(this.ids.instant(this.ids.next())).isBetween(before, this.clock.instant().plusSeconds(1));
	}

	@Test
	void placesEachInstantBelowItsIds() {
		long id = this.ids.next();
		Instant made = this.ids.instant(id);
		assertThat(this.ids.floor(made)).isLessThanOrEqualTo(id);
		assertThat(this.ids.floor(made.plusMillis(1))).isGreaterThan(id);
		assertThat(this.ids.instant(this.ids.floor(made))).isEqualTo(made);
	}

	@Test
	void readsEveryIdThatIsEverMade() {
		for (String year : List.of("2026", "2027", "2028", "2080")) {
			long id = this.ids.floor(Instant.parse(year + "-12-31T00:00:00Z"));
			assertThat(Ids.parse(Long.toString(id))).contains(id);
		}
		assertThat(Ids.parse(Long.toString(Long.MAX_VALUE))).contains(Long.MAX_VALUE);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { " ", "-1", "+1", "1.0", "x", "１", "9223372036854775808", "99999999999999999999" })
	void readsNothingThatIsNoId(String text) {
		assertThat(Ids.parse(text)).isEmpty();
	}

}
