package io.smsconsole.core.sending.trial;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.core.sending.click.Clicks;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskPreparation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Trials that are won by the template whose link is followed by more people.
 */
@CoreTest
class TrialByClickTests {

	private static final int CLICK = 2;

	@Autowired
	private TrialActions actions;

	@Autowired
	private TrialProgress progress;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private TaskPreparation preparation;

	@Autowired
	private ShortLinkActions links;

	@Autowired
	private Clicks clicks;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private String app;

	private String linkA;

	private String linkB;

	private String task;

	@BeforeEach
	void aTaskWithALink() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.INTERNATIONAL, "Parcels");
		this.linkA = link();
		this.linkB = link();
		this.task = this.tasks
			.create(new CreateSendTaskRequest("Parcels", 1, this.app, "Parcels", template("Sale: ", this.linkA),
					List.of(), IntStream.range(0, 600).mapToObj((i) -> "+8526123" + (1000 + i)).toList(), null, null,
					null, null))
			.taskId();
	}

	@Test
	void takesTheTemplateWhoseLinkMorePeopleFollow() {
		TrialInfo trial = testing(template("Half price: ", this.linkB));
		follow(this.linkA, 2);
		follow(this.linkB, 3);
		IntStream.range(0, 9).forEach((bot) -> this.clicks.program(Long.parseLong(this.linkA)));
		IntStream.range(0, 9).forEach((again) -> follow(this.linkA, 1));
		this.clicks.flush();
		sent(trial, 50, 50);
		this.progress.step(Long.parseLong(trial.trialId()));
		this.database.sql("UPDATE trial SET decide_at = ? WHERE id = ?")
			.params(this.clock.instant(), trial.trialId())
			.update();
		this.progress.step(Long.parseLong(trial.trialId()));
		TrialInfo decided = this.actions.describe(new TrialRequest(trial.trialId()));
		assertThat(decided.reason()).isEqualTo("trial.better");
		assertThat(decided.winner()).isEqualTo(Trial.B);
		assertThat(decided.partA().clicked()).isEqualTo(2);
		assertThat(decided.partB().hits()).isEqualTo(3);
	}

	@Test
	void needsALinkInBothTemplates() {
		String without = Long
			.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Half price today"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Metric",
				() -> this.actions.create(new CreateSendTrialRequest(this.task, without, 20, 5, CLICK, 0)));
	}

	private TrialInfo testing(String templateB) {
		String trial = this.actions.create(new CreateSendTrialRequest(this.task, templateB, 20, 5, CLICK, 0)).trialId();
		this.progress.step(Long.parseLong(trial));
		this.preparation.prepareAll();
		this.progress.step(Long.parseLong(trial));
		this.actions.start(new TrialRequest(trial));
		return this.actions.describe(new TrialRequest(trial));
	}

	private void follow(String link, int people) {
		IntStream.range(0, people)
			.forEach((person) -> this.clicks.person(Long.parseLong(link), "192.0.2." + person, "Mozilla/5.0"));
	}

	private void sent(TrialInfo trial, int acceptedA, int acceptedB) {
		accepted(trial.partA().taskId(), acceptedA);
		accepted(trial.partB().taskId(), acceptedB);
		this.database.sql("UPDATE task SET state = 7, finished_at = ? WHERE id IN (?, ?)")
			.params(this.clock.instant(), trial.partA().taskId(), trial.partB().taskId())
			.update();
	}

	private void accepted(String taskId, int messages) {
		this.database
			.sql("""
					INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
						state, code, messages, fee) VALUES ('2026-01-01 00:00:00', 1, ?, ?, 1, 'Parcels', 2, 'HK', 1, '', ?, 0)""")
			.params(this.app, taskId, messages)
			.update();
	}

	private String link() {
		return this.links.add(new AddShortLinkRequest(this.app, "Sale", "https://www.example.com/", null)).linkId();
	}

	private String template(String words, String link) {
		return Long.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION,
				words + this.links.info(new ShortLinkRequest(link)).shortText()));
	}

}
