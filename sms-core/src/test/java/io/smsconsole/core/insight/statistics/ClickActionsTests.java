package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class ClickActionsTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final long TASK = 4711;

	/** 09:00 in Shanghai. */
	private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

	@Autowired
	private ClickActions actions;

	@Autowired
	private ShortLinkActions links;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private String app;

	private String link;

	private long template;

	@BeforeEach
	void aLinkThatWasSent() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.sign(Region.INTERNATIONAL, "Parcels");
		this.link = link();
		this.template = template(this.link);
		this.database
			.sql("""
					INSERT INTO task (id, name, region, sdk_app_id, template_id, list_id, state, cron, created_by, created_at, started_at)
					VALUES (?, 'Autumn', 1, ?, ?, 1, 7, '', 1, ?, ?)""")
			.params(TASK, this.app, this.template, MORNING, MORNING)
			.update();
		sent(this.app, MORNING, 200);
		sent(this.app, MORNING.minus(1, ChronoUnit.DAYS), 50);
		sent("1400000099", MORNING, 999);
		clicked(this.link, MORNING, TASK, 10, 12, 3);
		clicked(this.link, MORNING.plus(1, ChronoUnit.HOURS), TASK, 5, 8, 0);
		clicked(this.link, MORNING.minus(1, ChronoUnit.DAYS), 0, 1, 1, 1);
	}

	@Test
	void tellsHowManyOfTheRecipientsFollowedALink() {
		DescribeShortLinkStatisticResponse answer = statistic(1, this.app, null, MORNING, MORNING.plusSeconds(7200));
		assertThat(answer.total()).isEqualTo(new ClickFigures(200, 15, 20, 3));
		assertThat(answer.before()).isEqualTo(new ClickFigures(50, 1, 1, 1));
		assertThat(answer.pointSet()).hasSize(3)
			.contains(new ClickPoint(MORNING.getEpochSecond(), 10, 12, 3),
					new ClickPoint(MORNING.getEpochSecond() + 7200, 0, 0, 0));
		assertThat(answer.linkSet()).singleElement().satisfies((told) -> {
			assertThat(told.linkId()).isEqualTo(this.link);
			assertThat(told.templateId()).isEqualTo(this.template);
			assertThat(told.templateContent()).startsWith("Sale");
			assertThat(told.targetUrl()).isEqualTo("https://www.example.com/");
		});
	}

	@Test
	void tellsLongPeriodsByTheDayAndKeepsRegionsTemplatesAndApplicationsApart() {
		Instant begin = MORNING.minus(3, ChronoUnit.DAYS);
		assertThat(statistic(1, null, this.template, begin, MORNING.plusSeconds(7200)).pointSet()).hasSize(4)
			.extracting(ClickPoint::clicks)
			.endsWith(1L, 20L);
		assertThat(statistic(0, this.app, null, begin, MORNING).linkSet()).isEmpty();
		assertThat(found("sALE")).isOne();
		assertThat(found("example.com")).isOne();
		assertThat(found("winter")).isZero();
		assertThat(statistic(1, this.app, this.template + 1, begin, MORNING).total()).isEqualTo(ClickFigures.NONE);
		assertThat(statistic(1, Long.toString(this.catalog.app()), null, begin, MORNING).linkSet()).isEmpty();
	}

	@Test
	void tellsVeryLongPeriodsByTheMonth() {
		Instant begin = MORNING.minus(120, ChronoUnit.DAYS);
		assertThat(statistic(1, null, this.template, begin, MORNING.plusSeconds(7200)).pointSet()).hasSize(5)
			.extracting(ClickPoint::clicks)
			.endsWith(0L, 21L);
	}

	@Test
	void keepsTheFiguresOfDeletedLinksButShowsThemNoMore() {
		this.links.delete(new ShortLinkRequest(this.link));
		assertThat(statistic(1, this.app, null, MORNING, MORNING).total().people()).isEqualTo(10);
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "LinkId", () -> clicks(MORNING, MORNING));
	}

	@Test
	void tellsTheClicksOfALinkByGroupSend() {
		DescribeShortLinkClicksResponse answer = clicks(MORNING.minus(1, ChronoUnit.DAYS), MORNING.plusSeconds(7200));
		assertThat(answer.total()).isEqualTo(new ClickFigures(250, 16, 21, 4));
		assertThat(answer.taskSet())
			.containsExactly(
					new TaskClicks(Long.toString(TASK), "Autumn", 1, MORNING.getEpochSecond(),
							new ClickFigures(250, 15, 20, 3)),
					new TaskClicks("", "", 0, 0, new ClickFigures(0, 1, 1, 1)));
	}

	private int found(String search) {
		return this.actions
			.statistic(new DescribeShortLinkStatisticRequest(1, this.app, null, search, MORNING.getEpochSecond(),
					MORNING.getEpochSecond()))
			.linkSet()
			.size();
	}

	private DescribeShortLinkClicksResponse clicks(Instant begin, Instant end) {
		return this.actions
			.clicks(new DescribeShortLinkClicksRequest(this.link, begin.getEpochSecond(), end.getEpochSecond()));
	}

	private DescribeShortLinkStatisticResponse statistic(int international, String only, Long templateId, Instant begin,
			Instant end) {
		return this.actions.statistic(new DescribeShortLinkStatisticRequest(international, only, templateId, null,
				begin.getEpochSecond(), end.getEpochSecond()));
	}

	private String link() {
		return this.links.add(new AddShortLinkRequest(this.app, "Sale", "https://www.example.com/", null)).linkId();
	}

	private long template(String of) {
		return this.catalog.template(Region.INTERNATIONAL, SmsType.NOTIFICATION,
				"Sale: " + this.links.info(new ShortLinkRequest(of)).shortText());
	}

	private void sent(String sender, Instant hour, int messages) {
		this.database.sql("""
				INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
					state, code, messages, fee) VALUES (?, 1, ?, ?, ?, 'Parcels', 2, 'HK', 1, '', ?, 0)""")
			.params(utc(hour), sender, sender.equals(this.app) ? TASK : 0, this.template, messages)
			.update();
	}

	private void clicked(String of, Instant hour, long task, int people, int clicks, int bots) {
		this.database.sql(
				"INSERT INTO click_hour (hour, link_id, task_id, day, people, clicks, bots) VALUES (?, ?, ?, ?, ?, ?, ?)")
			.params(utc(hour), of, task, hour.atZone(ZONE).toLocalDate(), people, clicks, bots)
			.update();
	}

	private static LocalDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

}
