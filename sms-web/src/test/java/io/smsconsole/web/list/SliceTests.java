package io.smsconsole.web.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SliceTests {

	private static final int SIZE = 3;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 6, 7, 20 })
	void leafsThroughTheWholeListAndBack(int length) {
		List<Integer> list = IntStream.rangeClosed(1, length).boxed().toList();
		List<Slice<Integer>> forwards = new ArrayList<>();
		Slice<Integer> page = page(list, new Cursor(null, null, SIZE));
		forwards.add(page);
		while (page.next() != null) {
			page = page(list, new Cursor(page.next(), null, SIZE));
			forwards.add(page);
		}
		assertThat(forwards).flatExtracting(Slice::items).isEqualTo(list);
		List<Slice<Integer>> backwards = new ArrayList<>(List.of(page));
		while (page.previous() != null) {
			page = page(list, new Cursor(null, page.previous(), SIZE));
			backwards.add(0, page);
		}
		assertThat(backwards).flatExtracting(Slice::items).isEqualTo(list);
	}

	@Test
	void hasNoFurtherPagesWhereAllRowsFit() {
		Slice<Integer> page = page(List.of(1, 2, 3), new Cursor(null, null, SIZE));
		assertThat(page.hasMore()).isFalse();
		assertThat(page.isEmpty()).isFalse();
	}

	@Test
	void isEmptyWhereARowAfterTheKeyHasGone() {
		Slice<Integer> page = page(List.of(1, 2, 3), new Cursor("3", null, SIZE));
		assertThat(page.isEmpty()).isTrue();
		assertThat(page.hasMore()).isFalse();
	}

	private static Slice<Integer> page(List<Integer> list, Cursor cursor) {
		List<Integer> rows = new ArrayList<>(list);
		if (cursor.backwards()) {
			rows.removeIf((row) -> row >= cursor.id());
			Collections.reverse(rows);
		}
		else if (cursor.key() != null) {
			rows.removeIf((row) -> row <= cursor.id());
		}
		return Slice.of(cursor, rows.subList(0, Math.min(rows.size(), cursor.limit())), (row) -> row);
	}

}
