package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.sending.recipient.RecipientSlices;
import io.smsconsole.core.sending.send.MarketingHours;
import io.smsconsole.core.sending.send.Sender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Marketing to the mainland by night.
 */
@CoreTest
class QuietHoursTests {

	private static final Instant EVENING = Instant.parse("2026-11-25T13:59:59Z");

	private static final Instant NIGHT = Instant.parse("2026-11-25T14:00:00Z");

	private static final Instant MORNING = Instant.parse("2026-11-26T00:00:00Z");

	private final SettableClock clock = new SettableClock();

	@Autowired
	private TaskActions actions;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private TaskMapper mapper;

	@Autowired
	private RecipientSlices slices;

	@Autowired
	private Sender sender;

	@Autowired
	private Submissions submissions;

	@Autowired
	private Settlement settlement;

	@Autowired
	private Apps apps;

	@Autowired
	private AccountSettings account;

	@Autowired
	private Templates templates;

	@Autowired
	private MarketingHours hours;

	@Autowired
	private JdbcClient database;

	private String app;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
	}

	@Test
	void marketingToTheMainlandWaitsForTheMorningWithEveryNumber() {
		String task = running(SmsType.MARKETING, "新品上架，拒收请回复R");
		this.clock.set(NIGHT);
		assertThat(step(task)).isFalse();
		assertThat(open(task)).isFalse();
		assertThat(wait(task)).isEqualTo(new TaskWait(TaskHold.QUIET_HOURS, MORNING));
		this.clock.set(MORNING.minusMillis(1));
		assertThat(step(task)).isFalse();
		this.clock.set(MORNING);
		assertThat(wait(task)).isEqualTo(TaskWait.NONE);
		assertThat(step(task)).as("after a restart: nothing but the clock decides").isTrue();
		assertThat(open(task)).isTrue();
		assertThat(codes(task)).containsOnly("").hasSize(2);
	}

	@Test
	void whatWasAcceptedInTheEveningStaysUntilTheMorning() {
		String task = running(SmsType.MARKETING, "新品上架，拒收请回复R");
		this.clock.set(EVENING);
		assertThat(step(task)).isTrue();
		assertThat(open(task)).isTrue();
		this.clock.set(NIGHT);
		assertThat(open(task)).isFalse();
		assertThat(this.submissions.anyLeft(Long.parseLong(task))).isTrue();
		assertThat(step(task)).isFalse();
		assertThat(this.actions.summary(new TaskRequest(task)).state()).isEqualTo(TaskState.RUNNING);
	}

	@Test
	void aSliceThatIsASecondLateRefusesNobody() {
		String task = running(SmsType.MARKETING, "新品上架，拒收请回复R");
		this.clock.set(EVENING);
		// the slice is accepted by the clock of the machine, by day or night
		assertThat(step(task)).isTrue();
		assertThat(codes(task)).containsOnly("");
	}

	@Test
	void otherMessagesGoByNight() {
		String task = running(SmsType.NOTIFICATION, "您的包裹已到");
		this.clock.set(NIGHT);
		assertThat(open(task)).isTrue();
		assertThat(step(task)).isTrue();
		assertThat(wait(task)).isEqualTo(TaskWait.NONE);
	}

	@Test
	void saysBeforeItIsConfirmedThatItWillWait() {
		String task = ready(SmsType.MARKETING, "新品上架，拒收请回复R");
		this.clock.set(NIGHT);
		assertThat(wait(task)).isEqualTo(new TaskWait(TaskHold.QUIET_HOURS, MORNING));
		this.database.sql("UPDATE task SET send_at = ? WHERE id = ?")
			.params(java.sql.Timestamp.from(NIGHT.plus(Duration.ofDays(1))), task)
			.update();
		this.clock.set(EVENING);
		assertThat(wait(task).until()).isEqualTo(MORNING.plus(Duration.ofDays(1)));
	}

	private String running(SmsType type, String text) {
		String task = ready(type, text);
		this.actions.start(new TaskRequest(task));
		return task;
	}

	private String ready(SmsType type, String text) {
		return this.actions
			.create(new CreateSendTaskRequest("上新", 0, this.app, "某公司",
					Long.toString(this.catalog.effectiveTemplate(Region.MAINLAND, type, text)), null,
					List.of("+8613800138000", "+8613900139000"), null, null, null, null))
			.taskId();
	}

	private boolean step(String task) {
		return new TaskAcceptance(this.mapper, this.slices, this.sender, this.submissions, this.settlement,
				holds(this.clock), this.clock)
			.step(Long.parseLong(task));
	}

	private boolean open(String task) {
		return this.mapper.running()
			.stream()
			.filter((lane) -> lane.taskId() == Long.parseLong(task))
			.allMatch(holds(this.clock)::open);
	}

	private TaskWait wait(String task) {
		return holds(this.clock).of(this.mapper.find(Long.parseLong(task)));
	}

	private TaskHolds holds(Clock clock) {
		return new TaskHolds(this.apps, this.account, this.templates, this.hours, clock);
	}

	private List<String> codes(String task) {
		return this.database.sql("SELECT code FROM message WHERE task_id = ?").param(task).query(String.class).list();
	}

}
