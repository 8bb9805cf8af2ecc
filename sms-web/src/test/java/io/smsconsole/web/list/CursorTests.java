package io.smsconsole.web.list;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTests {

	@Test
	void startsAtTheTopWithTwentyRows() {
		assertThat(Cursor.START.key()).isNull();
		assertThat(Cursor.START.size()).isEqualTo(20);
		assertThat(Cursor.START.limit()).isEqualTo(21);
		assertThat(Cursor.START.backwards()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "-5,1", "0,1", "1,1", "100,100", "1000000,100" })
	void keepsPagesReasonable(int asked, int given) {
		assertThat(new Cursor(null, null, asked).size()).isEqualTo(given);
	}

	@Test
	void goesBackwardsWhereBothDirectionsAreAskedFor() {
		Cursor cursor = new Cursor("7", "9", null);
		assertThat(cursor.backwards()).isTrue();
		assertThat(cursor.key()).isEqualTo("9");
	}

	@Test
	void takesAnEmptyKeyForNone() {
		assertThat(new Cursor("", " ", null)).isEqualTo(Cursor.START);
	}

	@Test
	void takesAForgedIdForNone() {
		assertThat(new Cursor("7 or 1=1", null, null).id()).isNull();
		assertThat(new Cursor("7", null, null).id()).isEqualTo(7);
	}

}
