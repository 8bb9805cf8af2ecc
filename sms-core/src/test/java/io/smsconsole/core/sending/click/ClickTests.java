package io.smsconsole.core.sending.click;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinks;
import io.smsconsole.core.sending.task.BegunTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is counted of those who follow a link, and how little is kept of them.
 */
@CoreTest
class ClickTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** 23:30 in Shanghai. */
	private static final Instant EVENING = Instant.parse("2026-03-01T15:30:00Z");

	private static final String BROWSER = "Mozilla/5.0";

	private final SettableClock clock = new SettableClock();

	@Autowired
	private ClickMapper mapper;

	@Autowired
	private ClickWriter writer;

	@Autowired
	private ShortLinks links;

	@Autowired
	private ShortLinkActions actions;

	@Autowired
	private BegunTasks tasks;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private Clicks one;

	private Clicks other;

	private long link;

	private long template;

	@BeforeEach
	void twoNodesAndALink() {
		this.clock.set(EVENING);
		this.one = node();
		this.other = node();
		String app = Long.toString(this.catalog.app());
		this.catalog.sign(Region.INTERNATIONAL, "Parcels");
		String id = this.actions.add(new AddShortLinkRequest(app, "Sale", "https://www.example.com/", null)).linkId();
		this.link = Long.parseLong(id);
		this.template = this.catalog.template(Region.INTERNATIONAL, SmsType.NOTIFICATION,
				"Sale: " + this.actions.info(new ShortLinkRequest(id)).shortText());
	}

	@Test
	void countsEachPersonOnceADayOnWhicheverNode() {
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.person(this.link, "192.0.2.1", BROWSER + " (another)");
		this.one.program(this.link);
		this.one.flush();
		this.other.person(this.link, "192.0.2.1", BROWSER);
		this.other.person(this.link, "192.0.2.2", BROWSER);
		this.other.flush();
		assertThat(counted()).containsExactly("15:00 people 3 clicks 5 bots 1");
	}

	@Test
	void countsAPersonInTheHourOfTheFirstClickOfTheDay() {
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.flush();
		this.clock.advance(Duration.ofHours(1));
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.flush();
		this.clock.advance(Duration.ofHours(1));
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.flush();
		assertThat(counted()).as("the second click is on the next day in Shanghai")
			.containsExactly("15:00 people 1 clicks 1 bots 0", "16:00 people 1 clicks 1 bots 0",
					"17:00 people 0 clicks 1 bots 0");
	}

	@Test
	void forgetsWhoItWasWhenTheDayIsOver() {
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.flush();
		assertThat(people()).isOne();
		this.one.forget();
		assertThat(people()).as("the day is not over").isOne();
		this.clock.advance(Duration.ofHours(1));
		this.one.flush();
		this.one.forget();
		assertThat(people()).isZero();
		assertThat(this.database.sql("SELECT COUNT(*) FROM click_salt WHERE day = '2026-03-01'")
			.query(Long.class)
			.single()).isZero();
		assertThat(counted()).containsExactly("15:00 people 1 clicks 1 bots 0");
	}

	@Test
	void keepsNothingThatTellsALinkOrADayFromAnother() {
		long second = this.link + 1;
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.person(second, "192.0.2.1", BROWSER);
		this.one.flush();
		this.clock.advance(Duration.ofHours(1));
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.flush();
		assertThat(this.database.sql("SELECT COUNT(DISTINCT person) FROM click_person").query(Long.class).single())
			.isEqualTo(3);
	}

	@Test
	void putsClicksDownToTheGroupSendThatBeganLast() {
		task(11, EVENING.minus(Duration.ofDays(31)));
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.flush();
		task(12, EVENING);
		task(13, EVENING.plusSeconds(60));
		this.one.person(this.link, "192.0.2.2", BROWSER);
		this.clock.advance(Duration.ofSeconds(60));
		this.one.person(this.link, "192.0.2.3", BROWSER);
		this.one.person(this.link, "192.0.2.1", BROWSER);
		this.one.program(this.link);
		this.one.flush();
		assertThat(this.database.sql(
				"SELECT CONCAT(task_id, ' ', people, ' ', clicks, ' ', bots) FROM click_hour WHERE link_id = ? ORDER BY 1")
			.param(this.link)
			.query(String.class)
			.list()).containsExactly("0 1 1 0", "12 1 1 0", "13 1 2 1");
		assertThat(this.one.peopleOf(13)).isOne();
	}

	@Test
	void writesAFloodAtABoundedRateAndDropsWhatIsTooMuch() {
		IntStream.range(0, Clicks.MOST_WAITING + 10).forEach((click) -> this.one.program(this.link));
		assertThat(this.one.flush()).isFalse();
		assertThat(counted()).containsExactly("15:00 people 0 clicks 0 bots " + Clicks.MOST_AT_ONCE);
		IntStream.range(0, 3000).forEach((visitor) -> this.other.person(this.link, "192.0.2." + visitor, BROWSER));
		assertThat(this.other.flush()).isTrue();
		assertThat(counted()).containsExactly("15:00 people 3000 clicks 3000 bots " + Clicks.MOST_AT_ONCE);
	}

	private Clicks node() {
		return new Clicks(this.mapper, this.writer, new ClickSalts(this.mapper), this.links, this.tasks, this.clock,
				ZONE);
	}

	private List<String> counted() {
		return this.database
			.sql("""
					SELECT CONCAT(DATE_FORMAT(hour, '%H:%i'), ' people ', SUM(people), ' clicks ', SUM(clicks), ' bots ', SUM(bots))
					FROM click_hour WHERE link_id = ? GROUP BY hour ORDER BY hour""")
			.param(this.link)
			.query(String.class)
			.list();
	}

	private long people() {
		return this.database.sql("SELECT COUNT(*) FROM click_person WHERE link_id = ?")
			.param(this.link)
			.query(Long.class)
			.single();
	}

	private void task(long id, Instant started) {
		this.database
			.sql("""
					INSERT INTO task (id, name, region, sdk_app_id, template_id, list_id, state, cron, created_by, created_at, started_at)
					VALUES (?, 'Sale', 1, 1400000001, ?, 1, 7, '', 1, ?, ?)""")
			.params(id, this.template, started, started)
			.update();
	}

}
