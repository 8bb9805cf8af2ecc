package io.smsconsole.web.list;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OffsetPageTests {

	@Test
	void beginsAtTheStart() {
		assertThat(OffsetPage.of(Cursor.START)).isEqualTo(new OffsetPage(0, 20));
		assertThat(OffsetPage.of(new Cursor("x", null, 5))).isEqualTo(new OffsetPage(0, 5));
		assertThat(OffsetPage.of(new Cursor("-7", null, 5))).isEqualTo(new OffsetPage(0, 5));
	}

	@Test
	void goesForwardsAndBackwards() {
		assertThat(OffsetPage.of(new Cursor("40", null, 20))).isEqualTo(new OffsetPage(40, 20));
		assertThat(OffsetPage.of(new Cursor(null, "40", 20))).isEqualTo(new OffsetPage(20, 20));
		assertThat(OffsetPage.of(new Cursor(null, "10", 20))).isEqualTo(new OffsetPage(0, 20));
		assertThat(OffsetPage.of(new Cursor("99999999999", null, 20)).offset()).isPositive();
	}

	@Test
	void linksToThePagesAroundIt() {
		assertThat(new OffsetPage(0, 2).slice(List.of("a", "b"), 5))
			.isEqualTo(new Slice<>(List.of("a", "b"), null, "2"));
		assertThat(new OffsetPage(2, 2).slice(List.of("c", "d"), 5))
			.isEqualTo(new Slice<>(List.of("c", "d"), "2", "4"));
		assertThat(new OffsetPage(4, 2).slice(List.of("e"), 5)).isEqualTo(new Slice<>(List.of("e"), "4", null));
		assertThat(new OffsetPage(0, 2).slice(List.of(), 0).hasMore()).isFalse();
	}

}
