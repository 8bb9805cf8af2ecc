package io.smsconsole.core.catalog.qualification;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link QualificationStatus}.
 */
class QualificationStatusTests {

	private static final Map<QualificationStatus, QualificationStatus> SUBMITTED = Map.of(QualificationStatus.IN_REVIEW,
			QualificationStatus.IN_REVIEW, QualificationStatus.APPROVED, QualificationStatus.CHANGE_IN_REVIEW,
			QualificationStatus.REJECTED, QualificationStatus.IN_REVIEW, QualificationStatus.INCOMPLETE,
			QualificationStatus.IN_REVIEW, QualificationStatus.CHANGE_IN_REVIEW, QualificationStatus.CHANGE_IN_REVIEW,
			QualificationStatus.CHANGE_REJECTED, QualificationStatus.CHANGE_IN_REVIEW);

	@ParameterizedTest
	@EnumSource
	void isInReviewAfterItWasSubmittedAgain(QualificationStatus status) {
		assertThat(status.submitted()).isEqualTo(SUBMITTED.get(status));
	}

	@ParameterizedTest
	@EnumSource
	void staysUsableWhileAChangeIsInReview(QualificationStatus status) {
		assertThat(status.submitted().usable()).isEqualTo(status.usable());
	}

	@ParameterizedTest
	@EnumSource
	void isKeptWithoutBeingSubmittedUnlessItWasApproved(QualificationStatus status) {
		assertThat(status.mayBeKept()).isNotEqualTo(status.usable());
	}

	@Test
	void isDecidedFromReviewAlone() {
		assertThat(QualificationStatus.IN_REVIEW.decided(true)).isEqualTo(QualificationStatus.APPROVED);
		assertThat(QualificationStatus.IN_REVIEW.decided(false)).isEqualTo(QualificationStatus.REJECTED);
		assertThat(QualificationStatus.CHANGE_IN_REVIEW.decided(true)).isEqualTo(QualificationStatus.APPROVED);
		assertThat(QualificationStatus.CHANGE_IN_REVIEW.decided(false)).isEqualTo(QualificationStatus.CHANGE_REJECTED);
	}

	@ParameterizedTest
	@EnumSource
	void cannotBeDecidedOtherwise(QualificationStatus status) {
		if (!status.inReview()) {
			assertThatIllegalStateException().isThrownBy(() -> status.decided(true));
			assertThatIllegalStateException().isThrownBy(() -> status.decided(false));
		}
	}

}
