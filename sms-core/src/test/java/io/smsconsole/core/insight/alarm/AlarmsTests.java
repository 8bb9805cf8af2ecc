package io.smsconsole.core.insight.alarm;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.base.id.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class AlarmsTests {

	private static final long APP = 1400000077L;

	private final SettableClock clock = new SettableClock();

	@Autowired
	private AlarmMapper mapper;

	@Autowired
	private Ids ids;

	private Alarms alarms;

	@BeforeEach
	void aClockOfItsOwn() {
		this.alarms = new Alarms(this.mapper, new JsonMapper(), this.ids, this.clock);
	}

	@Test
	void writesTheSameDownOnceAnHourAndCountsTheRest() {
		raise(AlarmKind.TASK_MISSED, "1");
		raise(AlarmKind.TASK_MISSED, "1");
		raise(AlarmKind.TASK_MISSED, "1");
		raise(AlarmKind.TASK_MISSED, "2");
		assertThat(all()).extracting(Alarm::ref, Alarm::repeats, Alarm::state)
			.containsExactly(tuple("2", 0, AlarmState.HAPPENED), tuple("1", 2, AlarmState.HAPPENED));
		this.clock.advance(Duration.ofHours(1));
		raise(AlarmKind.TASK_MISSED, "1");
		assertThat(all()).extracting(Alarm::ref, Alarm::repeats)
			.containsExactly(tuple("1", 0), tuple("2", 0), tuple("1", 2));
	}

	@Test
	void raisesWhatIsFoundAgainAndAgainOnlyOnceHoweverManyHoursItHolds() {
		for (int hour = 0; hour < 30; hour++) {
			this.alarms.raiseOnce(NewAlarm.of(AlarmKind.VOLUME_WARNING, APP, "2026-03-02/mainland/80", "/console"));
			this.clock.advance(Duration.ofHours(1));
		}
		this.alarms.raiseOnce(NewAlarm.of(AlarmKind.VOLUME_WARNING, APP, "2026-03-03/mainland/80", "/console"));
		assertThat(all()).extracting(Alarm::ref, Alarm::repeats)
			.containsExactly(tuple("2026-03-03/mainland/80", 0), tuple("2026-03-02/mainland/80", 0));
	}

	@Test
	void writesWhatLastsDownOnceHoweverLongItLasts() {
		raise(AlarmKind.CALLBACK_FAILING, "status");
		this.clock.advance(Duration.ofHours(5));
		raise(AlarmKind.CALLBACK_FAILING, "status");
		assertThat(this.alarms.open(AlarmKind.CALLBACK_FAILING)).filteredOn((alarm) -> alarm.sdkAppId() == APP)
			.singleElement()
			.extracting(Alarm::repeats)
			.isEqualTo(1);
		this.alarms.resolve(AlarmKind.CALLBACK_FAILING, APP, "status");
		assertThat(all()).singleElement().satisfies((alarm) -> {
			assertThat(alarm.state()).isEqualTo(AlarmState.RESOLVED);
			assertThat(alarm.resolvedAt()).isEqualTo(this.clock.instant());
		});
		raise(AlarmKind.CALLBACK_FAILING, "status");
		assertThat(all()).extracting(Alarm::state).containsExactly(AlarmState.OPEN, AlarmState.RESOLVED);
	}

	@Test
	void opensAgainWhatWasOverWithinTheHour() {
		raise(AlarmKind.UPSTREAM_DOWN, "u");
		this.alarms.resolve(AlarmKind.UPSTREAM_DOWN, APP, "u");
		this.clock.advance(Duration.ofMinutes(2));
		raise(AlarmKind.UPSTREAM_DOWN, "u");
		assertThat(all()).singleElement().satisfies((alarm) -> {
			assertThat(alarm.state()).isEqualTo(AlarmState.OPEN);
			assertThat(alarm.resolvedAt()).isNull();
			assertThat(alarm.repeats()).isEqualTo(1);
		});
	}

	@Test
	void hasTextsForEveryKindInBothLanguagesAndLetsNobodyBreakALine() {
		for (AlarmKind kind : AlarmKind.values()) {
			for (String variant : variants(kind)) {
				for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
					this.alarms.raise(new NewAlarm(kind, variant, APP, 0, kind + variant + locale, "/console",
							List.of("Sale\r\nBcc: x@example.com \u2028x", "no")));
					AlarmText text = AlarmText.of(all().get(0), locale);
					assertThat(text.subject()).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
					assertThat(text.text()).isNotBlank().doesNotContain("\r").doesNotContain("{0}", "{1}");
				}
			}
		}
	}

	@Test
	void forgetsWhatWasToldLongAgo() {
		raise(AlarmKind.TASK_MISSED, "old");
		assertThat(this.alarms.sweep(java.time.Instant.now().plusSeconds(60), 10)).as("nobody was told yet").isZero();
		this.mapper.told(all().stream().map(Alarm::id).toList());
		this.mapper.markRead(1, all().stream().map(Alarm::id).toList());
		assertThat(this.alarms.sweep(java.time.Instant.now().plusSeconds(60), 10)).isPositive();
		assertThat(all()).isEmpty();
	}

	private static List<String> variants(AlarmKind kind) {
		return switch (kind) {
			case TASK_STOPPED -> List.of("no-right", "not-begun");
			case REVIEW -> Arrays.asList("sign-approved", "sign-rejected", "template-approved", "template-rejected",
					"qualification-approved", "qualification-rejected");
			case CALLBACK_FAILING -> List.of("status", "reply");
			case ABUSE -> List.of("suspected", "stopped");
			case VOLUME_WARNING, VOLUME_LIMIT -> List.of("mainland", "international", "country", "account");
			case CLOCK_SKEWED -> List.of("ahead", "behind", "upstream");
			case PACKAGE_LOW -> List.of("mainland", "international", "share");
			default -> List.of("");
		};
	}

	private void raise(AlarmKind kind, String ref) {
		this.alarms.raise(NewAlarm.of(kind, APP, ref, "/console", "x"));
	}

	private List<Alarm> all() {
		return this.mapper.list(new AlarmFilter(List.of(APP), null, null, null, null, 100));
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}

}
