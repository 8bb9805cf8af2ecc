package io.smsconsole.web.console.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A large group send on its way past the second person, without a browser.
 */
@PageTest
@Transactional
class TaskReviewPageTests {

	private static final String TASKS = "/console/international/tasks";

	private static final String REVIEWS = "/console/reviews";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private AccountActions account;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private String app;

	private String template;

	@BeforeEach
	void approvalAboveOneNumber() {
		RunAs.call(Callers.OWNER, () -> {
			this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, null, 1, null));
			this.app = Long.toString(this.mother.app());
			this.mother.effectiveSign(Region.INTERNATIONAL, "Parcels");
			this.template = Long.toString(
					this.mother.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Parcel {1} is here"));
			return null;
		});
	}

	@Test
	void tellsBeforeAndAfterItIsConfirmedThatSomebodyElseDecides() {
		String path = TASKS + "/" + create(null);
		assertThat(text(get(path), 200)).contains("data-testid=\"approval-needed\"");
		assertThat(post(path + "/start").param("understood", "true")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).contains("data-testid=\"task-approval\"", "id=\"to-review\"",
				"id=\"task-cancel\"");
		assertThat(text(get(TASKS + "?state=awaiting-approval"), 200)).contains("data-testid=\"task-row\"");
		String review = text(get(REVIEWS + "/task/" + id(path)), 200);
		assertThat(review).contains("data-testid=\"review-own\"").doesNotContain("decision-form");
	}

	@Test
	void showsTheReviewerWhatIsSentToHowMany() {
		String task = byAClerk(create(null));
		assertThat(text(get(REVIEWS + "?kind=task"), 200)).contains("review-task-" + task, "id=\"review-appeals\"");
		assertThat(text(get(REVIEWS + "/task/" + task), 200)).contains("decision-form", "id=\"review-samples\"",
				"[Parcels] Parcel A1 is here", "852****", this.app, "2 will be sent to, of 2 rows");
	}

	@Test
	void showsWhoeverConfirmsAndWhoeverApprovesTheSameCostByCountry() {
		String task = create(null);
		this.database.sql("UPDATE task SET forecast_cost = 1234.5678, forecast_countries = ? WHERE id = ?").params("""
				[{"isoCode":"SG","numbers":1,"fee":2,"price":"617.0000","cost":"1234.0000"},
				{"isoCode":"HK","numbers":1,"fee":1,"price":"0.5678","cost":"0.5678"}]""", task).update();
		// a write of its own, so that the task is not taken from the session of this test
		assertThat(post(TASKS + "/" + task + "/rate").param("ratePerSecond", "5")).hasRedirectedUrl(TASKS + "/" + task);
		String[] costs = { ">Singapore<", "¥617.0000", "¥1,234.00", ">Hong Kong SAR China<", "¥0.5678", "¥0.57",
				"data-testid=\"cost-all\"", "<strong>¥1,234.57</strong>" };
		assertThat(text(get(TASKS + "/" + task), 200)).contains(costs)
			.contains("data-testid=\"task-cost\"", "segments, about ¥1,234.57 in all");
		byAClerk(task);
		assertThat(text(get(TASKS + "/" + task), 200)).contains("segments, about ¥1,234.57 in all");
		assertThat(text(get(REVIEWS + "/task/" + task), 200)).contains(costs).contains("¥1,234.57 (a forecast)");
	}

	@Test
	void takesTheApprovalAndTheRefusalWithItsReason() {
		String approved = byAClerk(create(null));
		assertThat(decide(approved, "true")).hasRedirectedUrl(REVIEWS);
		assertThat(text(get(TASKS + "/" + approved), 200)).contains("data-look=\"running\"");
		String refused = byAClerk(create(null));
		assertThat(text(decide(refused, "false"), 422)).contains("id=\"review-reply-error\"");
		assertThat(decide(refused, "false").param("reason", "list-doubtful").param("reviewReply", "Ask Li first."))
			.hasRedirectedUrl(REVIEWS);
		assertThat(text(get(TASKS + "/" + refused), 200)).contains("data-look=\"cancelled\"", "Ask Li first.",
				"data-testid=\"review-history\"");
	}

	@Test
	void tellsTheReviewerWhenTheApprovalCameTooLate() {
		String task = byAClerk(create(this.clock.instant().plusSeconds(60).getEpochSecond()));
		this.database.sql("UPDATE task SET send_at = ? WHERE id = ?")
			.param(this.clock.instant().minusSeconds(2 * 3600))
			.param(task)
			.update();
		MvcTestResult decided = decide(task, "true").exchange();
		assertThat(decided).hasRedirectedUrl(REVIEWS);
		assertThat(text(get(TASKS + "/" + task), 200)).contains("data-look=\"missed\"", "data-testid=\"task-reason\"");
	}

	private String create(Long sendTime) {
		return RunAs.call(Callers.OWNER,
				() -> this.tasks
					.create(new CreateSendTaskRequest("Parcels", 1, this.app, "Parcels", this.template, List.of("A1"),
							List.of("+85261234567", "+85261234568"), null, null, sendTime, null))
					.taskId());
	}

	private String byAClerk(String task) {
		if (this.database.sql("SELECT state FROM task WHERE id = ?").param(task).query(Integer.class).single() == 2) {
			assertThat(post(TASKS + "/" + task + "/start").param("understood", "true"))
				.hasRedirectedUrl(TASKS + "/" + task);
		}
		this.database.sql("UPDATE task SET created_by = 77 WHERE id = ?").param(task).update();
		this.database.sql("UPDATE review_item SET submitted_by = 77 WHERE kind = 'task' AND item_id = ?")
			.param(task)
			.update();
		return task;
	}

	private MockMvcRequestBuilder decide(String task, String approve) {
		return post(REVIEWS + "/task/" + task).param("approve", approve);
	}

	private static String id(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).header("Accept-Language", "en").with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post()
			.uri(path)
			.header("Accept-Language", "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
