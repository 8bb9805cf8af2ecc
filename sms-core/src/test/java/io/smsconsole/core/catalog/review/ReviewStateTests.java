package io.smsconsole.core.catalog.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ReviewState}.
 */
class ReviewStateTests {

	private static final Map<ReviewState, Set<ReviewState>> LEGAL = Map.of(ReviewState.IN_REVIEW,
			EnumSet.allOf(ReviewState.class), ReviewState.APPROVED, Set.of(ReviewState.EFFECTIVE, ReviewState.REJECTED),
			ReviewState.REJECTED, Set.of(ReviewState.IN_REVIEW), ReviewState.EFFECTIVE, Set.of());

	@ParameterizedTest
	@EnumSource
	void movesAsTheTableSaysAndNotOtherwise(ReviewState from) {
		for (ReviewState to : ReviewState.values()) {
			assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(LEGAL.get(from).contains(to));
		}
	}

	@Test
	void isModifiableInReviewAndWhenRejected() {
		assertThat(ReviewState.values()).filteredOn(ReviewState::modifiable)
			.containsExactlyInAnyOrder(ReviewState.IN_REVIEW, ReviewState.REJECTED);
	}

	@Test
	void isSettledWhenEffectiveOrRejected() {
		assertThat(ReviewState.values()).filteredOn(ReviewState::settled)
			.containsExactlyInAnyOrder(ReviewState.EFFECTIVE, ReviewState.REJECTED);
	}

	@ParameterizedTest
	@EnumSource
	void readsItsOwnNumber(ReviewState state) {
		assertThat(ReviewState.of(state.wire())).isEqualTo(state);
	}

	@Test
	void readsNoOtherNumber() {
		assertThatIllegalArgumentException().isThrownBy(() -> ReviewState.of(3));
	}

}
