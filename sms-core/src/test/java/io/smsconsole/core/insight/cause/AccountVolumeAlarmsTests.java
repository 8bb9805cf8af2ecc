package io.smsconsole.core.insight.cause;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmBook;
import io.smsconsole.core.insight.alarm.AlarmFilter;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.limits.volume.AcceptedMessages;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The account's own limit of international segments.
 */
@CoreTest
class AccountVolumeAlarmsTests {

	private final SettableClock clock = new SettableClock();

	@Autowired
	private AccountActions actions;

	@Autowired
	private AccountSettings account;

	@Autowired
	private AcceptedMessages accepted;

	@Autowired
	private Alarms alarms;

	@Autowired
	private AlarmBook book;

	@Autowired
	private ZoneId zone;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	@Test
	void warnsNearTheLimitAndTellsOnceThatItIsReached() {
		limit(100);
		CountedHours counted = new CountedHours(this.database, this.catalog.app());
		counted.accepted("2026-03-02T12:00", "CN", 500);
		counted.accepted("2026-03-02T12:00", "SG", 79);
		look();
		assertThat(all()).isEmpty();
		counted.accepted("2026-03-02T12:00", "US", 1);
		look();
		look();
		assertThat(all()).singleElement().satisfies((alarm) -> {
			assertThat(alarm.kind().word()).isEqualTo("volume-warning");
			assertThat(AlarmText.of(alarm, Locale.ENGLISH).subject()).contains("80 of 100");
			assertThat(AlarmText.of(alarm, Locale.SIMPLIFIED_CHINESE).subject()).contains("80", "100");
		});
		counted.accepted("2026-03-02T12:00", "US", 20);
		look();
		look();
		assertThat(all()).extracting((alarm) -> alarm.kind().word()).containsExactly("volume-limit", "volume-warning");
		limit(0);
		look();
		assertThat(all()).hasSize(2);
	}

	private void limit(int segments) {
		this.actions.modify(new ModifyAccountInfoRequest(null, null, null, segments, null, null, null));
	}

	private void look() {
		this.clock.set(CountedHours.instant("2026-03-02T12:30"));
		new AccountVolumeAlarms(this.account, this.accepted, this.alarms, this.clock, this.zone).look();
	}

	private List<Alarm> all() {
		return this.book.list(new AlarmFilter(List.of(0L), null, null, null, null, 100))
			.stream()
			.filter((alarm) -> alarm.variant().equals("account"))
			.toList();
	}

}
