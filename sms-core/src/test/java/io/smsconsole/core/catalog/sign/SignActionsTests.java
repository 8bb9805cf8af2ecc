package io.smsconsole.core.catalog.sign;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListResponse.DescribeSignListStatus;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SignActions}: what depends on other signs. For what a single one may
 * be see {@link SignRulesTests}.
 */
@CoreTest
class SignActionsTests {

	@Autowired
	private SignActions actions;

	@Autowired
	private Signs signs;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private JdbcClient database;

	@Test
	void handsInAMainlandSignUnderAnApprovedQualification() {
		long id = this.mother.sign(Region.MAINLAND, "示例科技");
		SignInfo info = this.actions.info(new DescribeTPLSignInfoRequest(id));
		assertThat(info.signName()).isEqualTo("示例科技");
		assertThat(info.statusCode()).isEqualTo(ReviewState.IN_REVIEW.wire());
		assertThat(info.proofImageId()).isPositive();
		assertThat(info.commissionImageId()).isZero();
		DescribeSignListStatus status = status(Region.MAINLAND, id);
		assertThat(status.qualificationId()).isEqualTo(info.qualificationId());
		assertThat(status.qualificationName()).isEqualTo("示例科技有限公司");
		assertThat(status.qualificationStatusCode()).isOne();
		assertThat(status.reviewReply()).isEmpty();
	}

	@Test
	void refusesAMainlandSignWithoutAQualificationThatIsApproved() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND, "QualificationId",
				() -> add("示例科技", 0, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND, "QualificationId",
				() -> add("示例科技", 0, 42L));
		long qualification = this.mother.qualification();
		for (int unusable : new int[] { 0, 2, 3 }) {
			this.database.sql("UPDATE qualification SET status = ?").param(unusable).update();
			assertRefused(ErrorCode.FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED, "QualificationId",
					() -> add("示例科技", 0, qualification));
		}
		this.database.sql("UPDATE qualification SET status = 5").update();
		assertThat(add("示例科技", 0, qualification)).isPositive();
	}

	@Test
	void needsNoQualificationOutsideTheMainland() {
		long id = this.mother.sign(Region.INTERNATIONAL, "Ten Cloud");
		DescribeSignListStatus status = status(Region.INTERNATIONAL, id);
		assertThat(status.signName()).isEqualTo("Ten Cloud");
		assertThat(status.qualificationId()).isZero();
		assertThat(status.qualificationName()).isEmpty();
	}

	@Test
	void refusesADuplicateOfOneInReviewOrApproved() {
		long id = this.mother.sign(Region.INTERNATIONAL, "Example");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED, "SignName",
				() -> this.mother.sign(Region.INTERNATIONAL, "Example"));
		for (ReviewState approved : List.of(ReviewState.EFFECTIVE, ReviewState.APPROVED)) {
			state(id, approved);
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK, "SignName",
					() -> this.mother.sign(Region.INTERNATIONAL, "Example"));
		}
		assertThat(this.mother.sign(Region.INTERNATIONAL, "example")).as("another case").isPositive();
		assertThat(this.mother.sign(Region.MAINLAND, "Example")).as("another region").isPositive();
		state(id, ReviewState.REJECTED);
		assertThat(this.mother.sign(Region.INTERNATIONAL, "Example")).as("after a rejection").isPositive();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED, "SignName",
				() -> modify(id, "Example", 1));
	}

	@Test
	void takesFiftyAtMost() {
		for (int count = 0; count < Signs.LIMIT; count++) {
			this.mother.sign(Region.INTERNATIONAL, "Example" + count);
		}
		assertRefused(ErrorCode.FAILED_OPERATION_SIGN_NUMBER_LIMIT, null,
				() -> this.mother.sign(Region.INTERNATIONAL, "OneMore"));
	}

	@Test
	void changesWhatIsInReviewOrRejectedAndHandsItInAgain() {
		long id = this.mother.sign(Region.INTERNATIONAL, "Example");
		modify(id, "Example2", 1);
		state(id, ReviewState.REJECTED);
		modify(id, "Example3", 1);
		SignInfo info = this.actions.info(new DescribeTPLSignInfoRequest(id));
		assertThat(info.signName()).isEqualTo("Example3");
		assertThat(info.statusCode()).isEqualTo(ReviewState.IN_REVIEW.wire());
		assertThat(info.reviewReply()).isEmpty();
		assertThat(info.proofImageId()).as("an image left out stays").isPositive();
	}

	@Test
	void changesNothingThatIsApproved() {
		long id = this.mother.sign(Region.INTERNATIONAL, "Example");
		for (ReviewState approved : List.of(ReviewState.EFFECTIVE, ReviewState.APPROVED)) {
			state(id, approved);
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK, "SignId",
					() -> modify(id, "Example2", 1));
		}
	}

	@Test
	void movesNoSignToAnotherRegion() {
		long id = this.mother.sign(Region.INTERNATIONAL, "Example");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
				() -> modify(id, "Example", 0));
	}

	@Test
	void refusesIdsThatNoSignHas() {
		assertRefused(ErrorCode.FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY, "SignId", () -> modify(42, "Example", 1));
		assertRefused(ErrorCode.FAILED_OPERATION_SIGN_ID_NOT_EXIST, "SignId", () -> delete(42L));
		assertRefused(ErrorCode.MISSING_PARAMETER, "SignId", () -> delete(null));
		assertRefused(ErrorCode.FAILED_OPERATION_SIGN_ID_NOT_EXIST, "SignId",
				() -> this.actions.info(new DescribeTPLSignInfoRequest(42L)));
	}

	@Test
	void deletesAndForgetsForSending() {
		long id = this.mother.effectiveSign(Region.INTERNATIONAL, "Example");
		assertThat(this.signs.effective(Region.INTERNATIONAL, "Example").orElseThrow().upstreamId()).isEqualTo(id);
		delete(id);
		assertThat(this.signs.effective(Region.INTERNATIONAL, "Example")).isEmpty();
		assertThat(this.signs.find(id)).as("messages still name it").isPresent();
		assertThat(this.actions.statuses(new DescribeSmsSignListRequest(List.of(id), 1)).describeSignListStatusSet())
			.isEmpty();
		assertRefused(ErrorCode.FAILED_OPERATION_SIGN_ID_NOT_EXIST, "SignId", () -> delete(id));
	}

	@Test
	void findsOnlyEffectiveOnesToTheLetter() {
		long id = this.mother.sign(Region.INTERNATIONAL, "Example");
		assertThat(this.signs.effective(Region.INTERNATIONAL, "Example")).isEmpty();
		state(id, ReviewState.EFFECTIVE);
		assertThat(this.signs.effective(Region.INTERNATIONAL, "Example")).isPresent();
		assertThat(this.signs.effective(Region.INTERNATIONAL, "example")).isEmpty();
		assertThat(this.signs.effective(Region.INTERNATIONAL, "Example ")).isEmpty();
		assertThat(this.signs.effective(Region.MAINLAND, "Example")).isEmpty();
	}

	@Test
	void listsByRegionStateAndPartOfTheName() {
		long first = this.mother.sign(Region.INTERNATIONAL, "Example A");
		long second = this.mother.effectiveSign(Region.INTERNATIONAL, "Example B");
		this.mother.sign(Region.MAINLAND, "Example");
		assertThat(list(1, "exAMPLE", null)).containsExactly(second, first);
		assertThat(list(1, null, 1)).containsExactly(first);
		assertThat(list(1, "_xample", null)).isEmpty();
		assertThat(list(null, "Example", null)).hasSize(3);
		assertThat(ofType(0)).containsExactly(second, first);
		assertThat(ofType(5)).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "SignType", () -> ofType(2));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "StatusCode", () -> list(1, null, 3));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
				() -> list(2, null, null));
	}

	private long add(String name, int international, Long qualification) {
		return this.actions
			.add(new AddSmsSignRequest(name, 0, 1, international, 0, Pictures.png(), null, null, qualification))
			.addSignStatus()
			.signId();
	}

	private void modify(long id, String name, int international) {
		this.actions.modify(new ModifySmsSignRequest(id, name, 0, 0, international, 0, "", null, "业务自用", null));
	}

	private void delete(Long id) {
		this.actions.delete(new DeleteSmsSignRequest(id));
	}

	private DescribeSignListStatus status(Region region, long id) {
		return this.actions.statuses(new DescribeSmsSignListRequest(List.of(id, 42L), region.wire()))
			.describeSignListStatusSet()
			.get(0);
	}

	private List<Long> list(Integer international, String search, Integer status) {
		return this.actions.list(new DescribeTPLSignListRequest(international, search, status, null, null))
			.signSet()
			.stream()
			.map(SignInfo::signId)
			.toList();
	}

	private List<Long> ofType(int type) {
		return this.actions.list(new DescribeTPLSignListRequest(1, null, null, null, null, type, null))
			.signSet()
			.stream()
			.map(SignInfo::signId)
			.toList();
	}

	private void state(long id, ReviewState state) {
		this.database.sql("UPDATE sign SET state = ?, reply = 'x' WHERE id = ?").params(state.wire(), id).update();
	}

}
