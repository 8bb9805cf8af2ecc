package io.smsconsole.core.insight.cause;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmBook;
import io.smsconsole.core.insight.alarm.AlarmFilter;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.volume.ModifyWarningThresholdRequest;
import io.smsconsole.core.limits.volume.VolumeActions;
import io.smsconsole.core.limits.volume.VolumeWatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Warnings and limits of the day that were reached.
 */
@CoreTest
class VolumeAlarmsTests {

	private final SettableClock clock = new SettableClock();

	@Autowired
	private VolumeWatch watch;

	@Autowired
	private VolumeActions volume;

	@Autowired
	private Alarms alarms;

	@Autowired
	private AlarmBook book;

	@Autowired
	private Apps apps;

	@Autowired
	private ZoneId zone;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private CountedHours counted;

	private VolumeAlarms volumeAlarms;

	@BeforeEach
	void anApplication() {
		this.counted = new CountedHours(this.database, this.catalog.app());
		this.volumeAlarms = new VolumeAlarms(this.watch, this.alarms, this.apps, this.clock, this.zone);
	}

	@Test
	void tellsOfEachThresholdOnceADay() {
		limit(80, 100, 0, 0);
		lookAt("2026-03-02T12:30");
		this.counted.accepted("2026-03-02T12:00", "CN", 79);
		lookAt("2026-03-02T12:31");
		assertThat(all()).isEmpty();
		this.counted.accepted("2026-03-02T12:00", "CN", 1);
		lookAt("2026-03-02T12:32");
		lookAt("2026-03-02T13:32");
		assertThat(all()).singleElement().satisfies((alarm) -> {
			assertThat(alarm.kind()).isEqualTo(AlarmKind.VOLUME_WARNING);
			assertThat(alarm.variant()).isEqualTo("mainland");
			assertThat(alarm.repeats()).isZero();
			assertThat(AlarmText.of(alarm, Locale.ENGLISH).text()).contains("80 messages", "2026-03-02");
		});
		this.counted.accepted("2026-03-02T13:00", "CN", 20);
		lookAt("2026-03-02T13:33");
		lookAt("2026-03-02T23:59");
		assertThat(all()).extracting(Alarm::kind).containsExactly(AlarmKind.VOLUME_LIMIT, AlarmKind.VOLUME_WARNING);
		this.counted.accepted("2026-03-03T00:00", "CN", 85);
		lookAt("2026-03-03T00:20");
		assertThat(all()).extracting(Alarm::ref)
			.containsExactly("2026-03-03/mainland/80", "2026-03-02/mainland/100", "2026-03-02/mainland/80");
	}

	@Test
	void tellsAgainWhenSomebodySetsAnotherFigureThatIsReached() {
		limit(10, 0, 0, 0);
		this.counted.accepted("2026-03-02T12:00", "CN", 15);
		lookAt("2026-03-02T12:30");
		limit(20, 0, 0, 0);
		lookAt("2026-03-02T12:31");
		assertThat(all()).hasSize(1);
		this.counted.accepted("2026-03-02T12:00", "CN", 5);
		lookAt("2026-03-02T12:32");
		assertThat(all()).extracting(Alarm::ref).containsExactly("2026-03-02/mainland/20", "2026-03-02/mainland/10");
	}

	@Test
	void missesNothingOfTheLastMinuteOfADay() {
		limit(10, 0, 0, 0);
		this.counted.accepted("2026-03-02T23:00", "CN", 10);
		lookAt("2026-03-03T00:11");
		assertThat(all()).as("too late").isEmpty();
		lookAt("2026-03-03T00:00");
		assertThat(all()).extracting(Alarm::ref).containsExactly("2026-03-02/mainland/10");
		this.counted.accepted("2026-03-03T00:00", "CN", 9);
		lookAt("2026-03-03T00:01");
		assertThat(all()).as("a day begins at nothing").hasSize(1);
	}

	@Test
	void keepsTheMainlandAllAbroadAndCountriesApartAndNamesTheCountry() {
		limit(100, 0, 30, 50, new CountryThreshold("SG", 5, 10), new CountryThreshold("HK", 5, null));
		this.counted.accepted("2026-03-02T12:00", "CN", 50);
		this.counted.accepted("2026-03-02T12:00", "SG", 12);
		this.counted.accepted("2026-03-02T12:00", "HK", 4);
		lookAt("2026-03-02T12:30");
		assertThat(all()).extracting(Alarm::ref).containsExactlyInAnyOrder("2026-03-02/SG/5", "2026-03-02/SG/10");
		assertThat(AlarmText.of(all().get(0), Locale.ENGLISH).subject()).contains("Singapore");
		assertThat(AlarmText.of(all().get(0), Locale.SIMPLIFIED_CHINESE).subject()).contains("新加坡");
		this.counted.accepted("2026-03-02T12:00", "US", 14);
		lookAt("2026-03-02T12:31");
		assertThat(all()).extracting(Alarm::ref).contains("2026-03-02/international/30").hasSize(3);
	}

	@Test
	void saysNothingOfApplicationsWithoutThresholds() {
		this.counted.accepted("2026-03-02T12:00", "CN", 1_000_000);
		lookAt("2026-03-02T12:30");
		limit(0, 0, 0, 0);
		this.clock.advance(Duration.ofHours(1));
		this.volumeAlarms.look();
		assertThat(all()).isEmpty();
	}

	private void limit(int mainlandWarning, int mainlandLimit, int globalWarning, int globalLimit,
			CountryThreshold... countries) {
		this.volume.modify(new ModifyWarningThresholdRequest(Long.toString(this.counted.app()), mainlandWarning,
				mainlandLimit, globalWarning, globalLimit, List.of(countries)));
	}

	private void lookAt(String time) {
		this.clock.set(CountedHours.instant(time));
		this.volumeAlarms.look();
	}

	private List<Alarm> all() {
		return this.book.list(new AlarmFilter(List.of(this.counted.app()), null, null, null, null, 10));
	}

}
