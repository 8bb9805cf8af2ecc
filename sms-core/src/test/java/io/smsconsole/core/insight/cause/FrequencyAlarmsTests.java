package io.smsconsole.core.insight.cause;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmBook;
import io.smsconsole.core.insight.alarm.AlarmFilter;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.sending.tally.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Messages that frequency limits refuse.
 */
@CoreTest
class FrequencyAlarmsTests {

	private final SettableClock clock = new SettableClock();

	@Autowired
	private MessageCounts counts;

	@Autowired
	private Alarms alarms;

	@Autowired
	private AlarmBook book;

	@Autowired
	private Apps apps;

	@Autowired
	private ZoneId zone;

	@Autowired
	private Tally tally;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private CountedHours counted;

	private FrequencyAlarms frequencyAlarms;

	@BeforeEach
	void anApplication() {
		this.counted = new CountedHours(this.database, this.catalog.app());
		this.frequencyAlarms = new FrequencyAlarms(this.counts, this.alarms, this.apps, this.clock, this.zone);
	}

	@Test
	void tellsOfRefusalsOnceForEachHourThatHasAny() {
		this.counted.accepted("2026-03-02T12:00", "CN", 5);
		this.counted.refused("2026-03-02T12:00", ErrorCode.LIMIT_EXCEEDED_APP_MAINLAND_CHINA_DAILY_LIMIT, 5);
		this.counted.refused("2026-03-02T12:00", ErrorCode.LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT, 5);
		lookAt("2026-03-02T12:10");
		assertThat(all()).isEmpty();
		this.counted.refused("2026-03-02T12:00", ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT, 2);
		this.tally.fold(1000);
		this.counted.refused("2026-03-02T12:00", ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT, 1);
		lookAt("2026-03-02T12:11");
		this.counted.refused("2026-03-02T12:00", ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT, 9);
		lookAt("2026-03-02T12:59");
		lookAt("2026-03-02T13:05");
		lookAt("2026-03-02T14:30");
		assertThat(all()).singleElement().satisfies((alarm) -> {
			assertThat(alarm.kind()).isEqualTo(AlarmKind.FREQUENCY_LIMIT);
			assertThat(alarm.repeats()).isZero();
			assertThat(AlarmText.of(alarm, Locale.ENGLISH).text()).contains("Since 2026-03-02 12:00, 3 were refused");
		});
		this.counted.refused("2026-03-02T14:00", ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT, 1);
		lookAt("2026-03-02T14:31");
		assertThat(all()).extracting(Alarm::ref).containsExactly("2026-03-02 14:00", "2026-03-02 12:00");
	}

	@Test
	void missesNothingOfTheLastMinuteOfAnHour() {
		this.counted.refused("2026-03-02T23:00", ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT, 1);
		lookAt("2026-03-03T00:00");
		assertThat(all()).extracting(Alarm::ref).containsExactly("2026-03-02 23:00");
	}

	private void lookAt(String time) {
		this.clock.set(CountedHours.instant(time));
		this.frequencyAlarms.look();
	}

	private List<Alarm> all() {
		return this.book.list(new AlarmFilter(List.of(this.counted.app()), null, null, null, null, 10));
	}

}
