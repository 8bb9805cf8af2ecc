package io.smsconsole.core.limits.frequency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.CoreTest;
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
		long today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).toEpochDay();
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
