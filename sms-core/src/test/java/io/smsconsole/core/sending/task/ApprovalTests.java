package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CallerDoubles;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.catalog.review.DescribeReviewHistoryRequest;
import io.smsconsole.core.catalog.review.DescribeReviewInfoRequest;
import io.smsconsole.core.catalog.review.DescribeReviewListRequest;
import io.smsconsole.core.catalog.review.ReviewActions;
import io.smsconsole.core.catalog.review.ReviewEventInfo;
import io.smsconsole.core.catalog.review.ReviewInfo;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Group sends that a second person approves: a clerk makes and confirms them, the caller
 * decides.
 */
@CoreTest
class ApprovalTests {

	private static final long CLERK = 200000000001L;

	private static final String KIND = "task";

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskReviewActions approvals;

	@Autowired
	private ReviewActions reviews;

	@Autowired
	private AccountActions account;

	@Autowired
	private AppActions apps;

	@Autowired
	private TemplateActions templates;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private String app;

	private String template;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹{1}已到"));
		approvalAbove(1);
	}

	@Test
	void onlyThoseToMoreNumbersThanTheAccountSaysWait() {
		assertThat(state(start(create(1, null)))).isEqualTo(TaskState.RUNNING);
		assertThat(state(start(create(2, null)))).isEqualTo(TaskState.AWAITING_APPROVAL);
		approvalAbove(0);
		assertThat(state(start(create(2, null)))).isEqualTo(TaskState.RUNNING);
	}

	@Test
	void allOfAPersonsAccountWait() {
		approvalAbove(0);
		this.account.modify(new ModifyAccountInfoRequest(0, null, null, null, null, null, null));
		assertThat(state(start(create(1, null)))).isEqualTo(TaskState.AWAITING_APPROVAL);
	}

	@Test
	void cannotBeStartedPastTheReviewer() {
		String task = start(create(2, null));
		assertRefused(ErrorCode.FAILED_OPERATION, null, () -> start(task));
		assertThat(state(task)).isEqualTo(TaskState.AWAITING_APPROVAL);
	}

	@Test
	void waitInTheInboxWithWhatTheyAre() {
		String task = start(create(2, null));
		ReviewInfo review = info(task);
		assertThat(review.title()).isEqualTo("发货");
		assertThat(review.text()).isEqualTo("您的包裹{1}已到");
		assertThat(review.own()).isTrue();
		assertThat(waiting()).containsExactly(Long.parseLong(task));
		byAClerk(task);
		assertThat(info(task).own()).isFalse();
	}

	@Test
	void approvedTheyBeginAtOnceOrWaitForTheirTime() {
		String now = byAClerk(start(create(2, null)));
		decide(now, true, null);
		assertThat(state(now)).isEqualTo(TaskState.RUNNING);
		String later = byAClerk(create(2, this.clock.instant().plusSeconds(3600)));
		assertThat(state(later)).as("it has a time, so it confirms itself").isEqualTo(TaskState.AWAITING_APPROVAL);
		decide(later, true, "好");
		assertThat(state(later)).isEqualTo(TaskState.SCHEDULED);
		assertThat(waiting()).isEmpty();
		start(later);
		assertThat(state(later)).as("approved once is enough").isEqualTo(TaskState.RUNNING);
	}

	@Test
	void approvedABitLateTheyBeginAndMuchTooLateTheyAreMissed() {
		String bit = byAClerk(create(2, this.clock.instant().plusSeconds(60)));
		planned(bit, Duration.ofMinutes(59));
		decide(bit, true, null);
		assertThat(state(bit)).isEqualTo(TaskState.RUNNING);
		String much = byAClerk(create(2, this.clock.instant().plusSeconds(60)));
		planned(much, Duration.ofMinutes(61));
		decide(much, true, null);
		assertThat(state(much)).isEqualTo(TaskState.MISSED);
		assertThat(summary(much).reason()).isEqualTo("task.approved-late");
	}

	@Test
	void refusedTheyAreGivenUpAndTellWhy() {
		String task = byAClerk(start(create(2, null)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "ReviewReply", () -> decide(task, false, " "));
		decide(task, false, "名单不对");
		TaskSummary summary = summary(task);
		assertThat(summary.state()).isEqualTo(TaskState.CANCELLED);
		assertThat(summary.reason()).isEqualTo("task.rejected");
		assertThat(summary.reviewReply()).isEqualTo("名单不对");
		assertThat(this.database.sql("SELECT uin FROM alarm WHERE variant = 'task-rejected' AND sdk_app_id = ?")
			.param(this.app)
			.query(Long.class)
			.list()).containsExactly(CLERK);
		assertRefused(ErrorCode.FAILED_OPERATION, "Id", () -> decide(task, true, null));
	}

	@Test
	void nobodyDecidesOnWhatTheyMadeOrConfirmed() {
		String own = start(create(2, null));
		assertRefused(ErrorCode.UNAUTHORIZED_OPERATION, "Id", () -> decide(own, true, null));
		this.database.sql("UPDATE review_item SET submitted_by = ? WHERE item_id = ?").param(CLERK).param(own).update();
		assertRefused(ErrorCode.UNAUTHORIZED_OPERATION, "Id", () -> decide(own, true, null));
		this.database.sql("UPDATE review_item SET submitted_by = ? WHERE item_id = ?")
			.param(CallerDoubles.OWNER)
			.param(own)
			.update();
		this.database.sql("UPDATE task SET created_by = ? WHERE id = ?").param(CLERK).param(own).update();
		assertRefused(ErrorCode.UNAUTHORIZED_OPERATION, "Id", () -> decide(own, false, "不"));
		assertThat(state(own)).isEqualTo(TaskState.AWAITING_APPROVAL);
	}

	@Test
	void givenUpMeanwhileThereIsNothingToDecide() {
		String task = byAClerk(start(create(2, null)));
		this.actions.cancel(new TaskRequest(task));
		assertRefused(ErrorCode.FAILED_OPERATION, "Id", () -> decide(task, true, null));
		assertThat(state(task)).isEqualTo(TaskState.CANCELLED);
		assertThat(this.reviews.history(new DescribeReviewHistoryRequest(KIND, Long.parseLong(task))).eventSet())
			.extracting(ReviewEventInfo::event)
			.containsExactly("submitted", "withdrawn");
		this.catalog.app();
		String other = byAClerk(start(create(2, null)));
		this.apps.modifyStatus(new ModifyAppStatusRequest(this.app, 0));
		this.apps.delete(new DeleteAppInfoRequest(this.app));
		assertThat(state(other)).isEqualTo(TaskState.CANCELLED);
		assertThat(waiting()).isEmpty();
	}

	@Test
	void approvedWithoutItsTemplateItHasFailed() {
		String task = byAClerk(start(create(2, null)));
		this.templates.delete(new DeleteSmsTemplateRequest(Long.valueOf(this.template)));
		decide(task, true, null);
		assertThat(state(task)).isEqualTo(TaskState.FAILED);
		assertThat(summary(task).reason()).isEqualTo("task.template.gone");
		String unconfirmed = summaryOfAnother();
		assertRefused(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED, null, () -> start(unconfirmed));
	}

	private String summaryOfAnother() {
		this.template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的快件{1}已到"));
		String task = create(2, null);
		this.database.sql("UPDATE task SET sign_name = '别家' WHERE id = ?").param(task).update();
		return task;
	}

	private List<Long> waiting() {
		return this.reviews.list(new DescribeReviewListRequest(KIND, 1, null, null))
			.reviewSet()
			.stream()
			.map(ReviewInfo::id)
			.toList();
	}

	private ReviewInfo info(String task) {
		return this.reviews.info(new DescribeReviewInfoRequest(KIND, Long.parseLong(task)));
	}

	private void decide(String task, boolean approve, String reply) {
		this.approvals.review(new ReviewSendTaskRequest(task, approve, reply, null));
	}

	private String byAClerk(String task) {
		this.database.sql("UPDATE task SET created_by = ? WHERE id = ?").param(CLERK).param(task).update();
		this.database.sql("UPDATE review_item SET submitted_by = ? WHERE item_id = ?")
			.param(CLERK)
			.param(task)
			.update();
		return task;
	}

	private void planned(String task, Duration ago) {
		this.database.sql("UPDATE task SET send_at = ? WHERE id = ?")
			.param(this.clock.instant().minus(ago))
			.param(task)
			.update();
	}

	private void approvalAbove(int size) {
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, null, size, null));
	}

	private TaskState state(String task) {
		return summary(task).state();
	}

	private TaskSummary summary(String task) {
		return this.actions.summary(new TaskRequest(task));
	}

	private String start(String task) {
		return this.actions.start(new TaskRequest(task)).taskId();
	}

	private String create(int numbers, Instant sendAt) {
		List<String> phones = IntStream.range(0, numbers).mapToObj((i) -> "+8613800138" + (100 + i)).toList();
		return this.actions
			.create(new CreateSendTaskRequest("发货", 0, this.app, "某公司", this.template, List.of("A1"), phones, null,
					null, (sendAt != null) ? sendAt.getEpochSecond() : null, null))
			.taskId();
	}

}
