package io.smsconsole.core.limits.frequency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.catalog.CatalogMother;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class FrequencyLedgerTests {

	private static final PhoneNumber ALICE = PhoneNumbers.strict("+8613800138000").number();

	@Autowired
	private FrequencyLedger ledger;

	@Autowired
	private FrequencySettings settings;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@Autowired
	private ZoneId zone;

	@Test
	void remembersWhatWasTakenAndClosed() {
		long app = this.catalog.app();
		FrequencyAllowance first = this.ledger.open(Map.of(app, List.of(ALICE)));
		assertThat(first.refusal(app, ALICE, "甲", this.clock.instant())).isNull();
		first.take(app, ALICE, "甲", this.clock.instant());
		first.close();
		FrequencyAllowance second = this.ledger.open(Map.of(app, List.of(ALICE)));
		assertThat(second.refusal(app, ALICE, "甲", this.clock.instant())).isNotNull();
		assertThat(second.refusal(app, ALICE, "乙", this.clock.instant())).isNull();
	}

	@Test
	void remembersMoreThanFitsAShortText() {
		long app = this.catalog.app();
		this.settings.modify(app, new FrequencyChange(0, 40, 0, 0, 0));
		for (int sent = 0; sent < 40; sent++) {
			FrequencyAllowance allowance = this.ledger.open(Map.of(app, List.of(ALICE)));
			assertThat(allowance.refusal(app, ALICE, "No. " + sent, this.clock.instant())).isNull();
			allowance.take(app, ALICE, "No. " + sent, this.clock.instant());
			allowance.close();
		}
		assertThat(this.ledger.open(Map.of(app, List.of(ALICE))).refusal(app, ALICE, "", this.clock.instant()))
			.isEqualTo(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT);
	}

	@Test
	void countsADayFromTheFirstMessageAndNotFromTheFirstLook() {
		long app = this.catalog.app();
		this.settings.modify(app, new FrequencyChange(0, 0, 1, 0, 0));
		this.ledger.open(Map.of(app, List.of(ALICE)));
		Instant yesterday = this.clock.instant().minus(Duration.ofDays(1));
		FrequencyAllowance late = this.ledger.open(Map.of(app, List.of(ALICE)));
		late.take(app, ALICE, "", yesterday);
		late.close();
		assertThat(this.ledger.open(Map.of(app, List.of(ALICE))).refusal(app, ALICE, "", this.clock.instant()))
			.as("it was of the day before")
			.isNull();
	}

	@Test
	void keepsNothingAboutAnApplicationWithoutLimits() {
		long app = this.catalog.app();
		this.settings.modify(app, new FrequencyChange(0, 0, 0, 0, 0));
		FrequencyAllowance allowance = this.ledger.open(Map.of(app, List.of(ALICE)));
		allowance.take(app, ALICE, "甲", this.clock.instant());
		allowance.close();
		assertThat(rows(app)).isZero();
	}

	@Test
	void forgetsNumbersThatNoLimitLooksBackTo() {
		long app = this.catalog.app();
		long today = LocalDate.ofInstant(this.clock.instant(), this.zone).toEpochDay();
		for (long day = today - 5; day <= today; day++) {
			this.database.sql("INSERT INTO frequency_use VALUES (?, ?, ?, 1, '')")
				.params(app, 8613800000000L + day, day)
				.update();
		}
		assertThat(this.ledger.forget(1)).isOne();
		assertThat(this.ledger.forget(100)).isOne();
		assertThat(rows(app)).isEqualTo(4);
	}

	private long rows(long app) {
		return this.database.sql("SELECT COUNT(*) FROM frequency_use WHERE sdk_app_id = ?")
			.param(app)
			.query(Long.class)
			.single();
	}

}
