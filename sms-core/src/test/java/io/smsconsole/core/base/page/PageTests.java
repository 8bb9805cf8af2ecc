package io.smsconsole.core.base.page;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Refusals;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Page} and {@link Like}.
 */
class PageTests {

	@Test
	void showsTwentyFromTheStartWhereNothingIsSaid() {
		assertThat(Page.of(null, null)).isEqualTo(new Page(20, 0));
		assertThat(Page.of(0, 0)).isEqualTo(new Page(20, 0));
	}

	@Test
	void takesUpToAHundred() {
		assertThat(Page.of(100, 300)).isEqualTo(new Page(100, 300));
		Refusals.assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> Page.of(101, 0));
		Refusals.assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> Page.of(-1, 0));
		Refusals.assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset", () -> Page.of(1, -1));
	}

	@Test
	void cutsItsPartOutOfAList() {
		assertThat(new Page(2, 1).of(List.of(1, 2, 3, 4))).containsExactly(2, 3);
		assertThat(new Page(2, 5).of(List.of(1, 2, 3, 4))).isEmpty();
	}

	@Test
	void looksForWildcardsAsTheyAreWritten() {
		assertThat(Like.containing(" 50%_off! ")).isEqualTo("%50!%!_off!!%");
		assertThat(Like.containing(" ")).isNull();
	}

}
