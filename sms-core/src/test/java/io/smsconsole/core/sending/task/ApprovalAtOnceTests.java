package io.smsconsole.core.sending.task;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviewers and submitters who decide at the same moment. Everything is committed here.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ApprovalAtOnceTests {

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskReviewActions approvals;

	@Autowired
	private AccountActions account;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private String task;

	@BeforeEach
	void aTaskThatWaits() {
		approvalAbove(1);
		String app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.INTERNATIONAL, "P" + app.substring(4));
		String template = Long
			.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Parcel {1} is here"));
		this.task = this.actions
			.create(new CreateSendTaskRequest("Parcels", 1, app, null, template, List.of("A1"),
					List.of("+85261234567", "+85261234568"), null, null, null, null))
			.taskId();
		this.actions.start(new TaskRequest(this.task));
		this.database.sql("UPDATE task SET created_by = 1 WHERE id = ?").param(this.task).update();
		this.database.sql("UPDATE review_item SET submitted_by = 1 WHERE item_id = ?").param(this.task).update();
	}

	@AfterEach
	void nothingIsLeftUnderWay() {
		approvalAbove(0);
		this.database.sql("UPDATE task SET state = 9 WHERE id = ? AND state = 5").param(this.task).update();
	}

	@RepeatedTest(3)
	void ofTwoReviewersOneDecides() throws Exception {
		assertThat(atOnce(() -> decide(true), () -> decide(false))).isOne();
		assertThat(state()).isIn(TaskState.RUNNING, TaskState.CANCELLED);
		assertThat(events()).containsExactly(1, (state() == TaskState.RUNNING) ? 2 : 3);
	}

	@RepeatedTest(3)
	void approvedAndGivenUpAtOnceItIsOneOfTheTwo() throws Exception {
		assertThat(atOnce(() -> decide(true), () -> this.actions.cancel(new TaskRequest(this.task)))).isOne();
		assertThat(state()).isIn(TaskState.RUNNING, TaskState.CANCELLED);
		assertThat(events()).containsExactly(1, (state() == TaskState.RUNNING) ? 2 : 8);
	}

	private TaskResponse decide(boolean approve) {
		return this.approvals.review(new ReviewSendTaskRequest(this.task, approve, "seen", null));
	}

	private TaskState state() {
		return this.actions.summary(new TaskRequest(this.task)).state();
	}

	private List<Integer> events() {
		return this.database.sql("SELECT event FROM review_record WHERE kind = 'task' AND item_id = ? ORDER BY id")
			.param(this.task)
			.query(Integer.class)
			.list();
	}

	/** Tells how many of the two succeeded. */
	private static long atOnce(Callable<TaskResponse> one, Callable<TaskResponse> other) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			long succeeded = 0;
			for (Future<TaskResponse> outcome : threads.invokeAll(List.of(one, other))) {
				succeeded += succeeded(outcome) ? 1 : 0;
			}
			return succeeded;
		}
		finally {
			threads.shutdown();
		}
	}

	private static boolean succeeded(Future<TaskResponse> outcome) throws InterruptedException {
		try {
			outcome.get();
			return true;
		}
		catch (ExecutionException ex) {
			assertThat(ex).hasCauseInstanceOf(SmsException.class);
			return false;
		}
	}

	private void approvalAbove(int size) {
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, null, size, null));
	}

}
