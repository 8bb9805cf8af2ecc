package io.smsconsole.core.catalog.review;

import java.time.Clock;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListRequest;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.rule.Finding;
import io.smsconsole.core.catalog.rule.RuleBook;
import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link ReviewActions} where reviewers of this account come first: the clerk
 * submits, the reviewer decides.
 */
@CoreTest
class ReviewActionsTests {

	private static final String SIGN = "sign";

	private final SwitchedAccount account = new SwitchedAccount();

	@Autowired
	private ReviewKinds kinds;

	@Autowired
	private ReviewItemMapper mapper;

	@Autowired
	private OutboxMapper outboxMapper;

	@Autowired
	private ReviewOutbox outbox;

	@Autowired
	private RuleBook book;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private SignActions signs;

	@Autowired
	private QualificationActions qualifications;

	@Autowired
	private JdbcClient database;

	private Reviews reviews;

	private ReviewActions actions;

	@BeforeEach
	void reviewHereFirst() {
		ReviewSettings settings = new ReviewSettings(ReviewMode.INTERNAL);
		this.reviews = new Reviews(this.mapper, this.outbox, settings, this.account, Clock.systemUTC());
		ReviewDesk desk = new ReviewDesk(this.kinds, this.mapper, this.reviews, this.outbox, this.account);
		ReviewFinder finder = new ReviewFinder(this.kinds, this.mapper, this.outboxMapper, this.book, this.account,
				(action, app) -> true);
		this.actions = new ReviewActions(desk, finder, this.kinds, this.reviews, settings);
	}

	@Test
	void keepsWhatIsSubmittedFromTheUpstreamUntilAReviewerApproves() {
		long id = sign("示例科技");
		assertThat(this.outbox.claim(SIGN)).isEmpty();
		assertThat(info(id).status()).isOne();
		assertThat(info(id).own()).isTrue();
		this.account.become("reviewer");
		assertThat(info(id).own()).isFalse();
		approve(id, null);
		assertThat(info(id).status()).isEqualTo(2);
		assertThat(info(id).progress().step()).isEqualTo("submit");
		assertThat(this.outbox.claim(SIGN)).extracting(MirrorEntry::itemId).containsExactly(id);
		assertThat(signInfo(id).statusCode()).as("it is the upstream's turn").isEqualTo(ReviewState.IN_REVIEW.wire());
	}

	@Test
	void sendsBackWhatIsRefusedWithTheReason() {
		long id = sign("示例科技");
		this.account.become("reviewer");
		assertRefused(ErrorCode.MISSING_PARAMETER, "ReviewReply", () -> reject(id, " "));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Approve",
				() -> this.actions.sign(new ReviewSmsSignRequest(id, null, "x", null)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Id",
				() -> this.actions.sign(new ReviewSmsSignRequest(null, true, "x", null)));
		reject(id, "不是公司名称");
		assertThat(signInfo(id).statusCode()).isEqualTo(ReviewState.REJECTED.wire());
		assertThat(signInfo(id).reviewReply()).isEqualTo("不是公司名称");
		assertThat(info(id).status()).isEqualTo(-1);
		assertThat(this.outbox.claim(SIGN)).isEmpty();
	}

	@Test
	void letsNobodyDecideOnWhatTheySubmitted() {
		long id = sign("示例科技");
		assertRefused(ErrorCode.UNAUTHORIZED_OPERATION, "Id", () -> approve(id, null));
		assertRefused(ErrorCode.UNAUTHORIZED_OPERATION, "Id", () -> reject(id, "no"));
		this.account.become("reviewer");
		this.reviews.submitted(SIGN, id);
		assertRefused(ErrorCode.UNAUTHORIZED_OPERATION, "Id", () -> approve(id, null));
		this.account.become("clerk");
		approve(id, null);
	}

	@Test
	void takesOneDecisionAndTellsTheSecondReviewer() {
		long id = sign("示例科技");
		this.account.become("reviewer");
		approve(id, null);
		assertThat(reason(() -> reject(id, "no"))).isEqualTo("review.decided");
	}

	@Test
	void decidesOnNothingThatChangedAfterTheReviewerLooked() {
		long id = sign("示例科技");
		long seen = info(id).version();
		this.reviews.submitted(SIGN, id);
		this.account.become("reviewer");
		assertRefused(ErrorCode.FAILED_OPERATION, "Version", () -> approve(id, seen));
		approve(id, info(id).version());
	}

	@Test
	void takesNoVerdictOfTheUpstreamOnATextThatWaitsHere() {
		long id = this.mother.sign(Region.MAINLAND, "示例科技");
		MirrorEntry atTheUpstream = this.outbox.claim(SIGN).get(0);
		this.reviews.submitted(SIGN, id);
		this.outbox.finish(atTheUpstream, () -> {
			throw new AssertionError("the verdict was on an older text");
		});
		assertThat(info(id).progress().step()).isEqualTo("hold");
		this.account.become("reviewer");
		approve(id, null);
		assertThat(this.outbox.claim(SIGN)).as("where it may be already").allMatch(MirrorEntry::doubtful).hasSize(1);
	}

	@Test
	void leavesToTheUpstreamWhatIsTheUpstreams() {
		long id = this.mother.sign(Region.MAINLAND, "示例科技");
		assertThat(info(id).status()).isEqualTo(2);
		assertThat(reason(() -> approve(id, null))).isEqualTo("review.upstream");
	}

	@Test
	void hasTheLastWordOnQualifications() {
		long id = this.mother.qualification();
		this.database.sql("UPDATE qualification SET status = 0 WHERE id = ?").param(id).update();
		assertThat(this.reviews.waits("qualification", id)).isTrue();
		this.account.become("reviewer");
		this.actions.qualification(new ReviewSmsQualificationRequest(id, false, "证件不清晰", null));
		assertThat(qualificationStatus(id)).isEqualTo(2);
		this.database.sql("UPDATE qualification SET status = 4 WHERE id = ?").param(id).update();
		this.account.become("clerk");
		this.reviews.waits("qualification", id);
		this.account.become("reviewer");
		this.actions.qualification(new ReviewSmsQualificationRequest(id, true, null, null));
		assertThat(qualificationStatus(id)).isOne();
		assertThat(this.actions.info(new DescribeReviewInfoRequest("qualification", id)).status()).isZero();
	}

	@Test
	void tellsTheWholeHistory() {
		long id = sign("示例科技");
		this.account.become("reviewer");
		approve(id, null);
		this.reviews.handedIn(SIGN, id);
		this.reviews.verdict(SIGN, id, ReviewState.IN_REVIEW, "");
		this.reviews.verdict(SIGN, id, ReviewState.REJECTED, "资料不全");
		this.reviews.verdict(SIGN, id, ReviewState.REJECTED, "资料不全");
		assertThat(history(id).subList(1, 5))
			.extracting(ReviewEventInfo::event, ReviewEventInfo::accountName, ReviewEventInfo::reply)
			.containsExactly(tuple("submitted", "clerk", ""), tuple("approved", "reviewer", ""),
					tuple("handed-in", "", ""), tuple("upstream-rejected", "", "资料不全"));
		assertThat(info(id).status()).isEqualTo(-1);
	}

	@Test
	void listsWhatWaitsTheOldestFirstWithTheRulesItBreaks() {
		long sign = sign("通知");
		long template = this.mother.template(Region.MAINLAND, SmsType.NOTIFICATION, "您的贷款已到账");
		this.reviews.submitted("template", template);
		DescribeReviewListResponse waiting = this.actions.list(new DescribeReviewListRequest(null, 1, null, null));
		assertThat(waiting.automatic()).isFalse();
		assertThat(waiting.totalCount()).isEqualTo(2);
		assertThat(waiting.reviewSet()).extracting(ReviewInfo::id).containsExactly(sign, template);
		assertThat(waiting.reviewSet().get(0).findingSet()).extracting(Finding::rule)
			.containsExactly("neutral-sign", "company-name");
		assertThat(waiting.reviewSet().get(1).findingSet()).containsExactly(new Finding("loan", 2, 4, "贷款"));
		assertThat(waiting.reviewSet().get(1).text()).isEqualTo("您的贷款已到账");
		assertThat(this.actions.list(new DescribeReviewListRequest("template", 1, null, null)).totalCount()).isOne();
		assertThat(this.actions.list(new DescribeReviewListRequest("", -1, null, null)).reviewSet()).isEmpty();
	}

	@Test
	void forgetsWhatWasDeletedButNotItsHistory() {
		long id = sign("示例科技");
		this.signs.delete(new DeleteSmsSignRequest(id));
		assertThat(this.actions.list(new DescribeReviewListRequest(SIGN, null, null, null)).totalCount()).isZero();
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "Id", () -> info(id));
		this.account.become("reviewer");
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "Id", () -> approve(id, null));
		assertThat(history(id)).isNotEmpty();
	}

	@Test
	void refusesKindsAndStatusesThatThereAreNot() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Kind",
				() -> this.actions.list(new DescribeReviewListRequest("x", null, null, null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Status",
				() -> this.actions.list(new DescribeReviewListRequest(null, 7, null, null)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Kind",
				() -> this.actions.info(new DescribeReviewInfoRequest(null, 1L)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Kind",
				() -> this.actions.history(new DescribeReviewHistoryRequest("x", 1L)));
	}

	/** Handed in by the clerk while reviews are this account's. */
	private long sign(String name) {
		long id = this.mother.sign(Region.MAINLAND, name);
		this.reviews.submitted(SIGN, id);
		return id;
	}

	private void approve(long id, Long version) {
		this.actions.sign(new ReviewSmsSignRequest(id, true, null, version));
	}

	private void reject(long id, String reply) {
		this.actions.sign(new ReviewSmsSignRequest(id, false, reply, null));
	}

	private static String reason(ThrowingCallable call) {
		return catchThrowableOfType(SmsException.class, call).reason();
	}

	private ReviewInfo info(long id) {
		return this.actions.info(new DescribeReviewInfoRequest(SIGN, id));
	}

	private SignInfo signInfo(long id) {
		return this.signs.info(new DescribeTPLSignInfoRequest(id));
	}

	private int qualificationStatus(long id) {
		return this.qualifications.list(new DescribeSmsQualificationListRequest(id, null, null, null, null))
			.qualificationSet()
			.get(0)
			.statusCode();
	}

	private List<ReviewEventInfo> history(long id) {
		return this.actions.history(new DescribeReviewHistoryRequest(SIGN, id)).eventSet();
	}

}
