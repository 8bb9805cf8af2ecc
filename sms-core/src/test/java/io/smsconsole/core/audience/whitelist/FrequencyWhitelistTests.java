package io.smsconsole.core.audience.whitelist;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Committed changes, since what is in memory follows commits. No application is needed:
 * the list asks for none.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FrequencyWhitelistTests {

	private static final long APP = 1499999991;

	private static final String ONE = "+8613800138001";

	private static final String TWO = "+8613800138002";

	@Autowired
	private FrequencyWhitelist whitelist;

	@Autowired
	private Caches caches;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void empty() {
		this.transaction.executeWithoutResult((status) -> {
			this.caches.changed("whitelist");
			this.jdbc.update("DELETE FROM frequency_whitelist");
		});
	}

	@Test
	void tellsWhichNumbersAnApplicationHasOnItsList() {
		assertThat(this.whitelist.among(APP, List.of(ONE, TWO))).isEmpty();
		assertThat(this.whitelist.add(APP, List.of(ONE, ONE))).isOne();
		assertThat(this.whitelist.add(APP, List.of(ONE, TWO))).isOne();
		assertThat(this.whitelist.among(APP, List.of("+8613800138003", TWO))).isEqualTo(Set.of(TWO));
		assertThat(this.whitelist.among(APP + 1, List.of(ONE, TWO))).isEmpty();
		assertThat(this.whitelist.deletePhones(APP, List.of(TWO, "+8613800138003"))).isOne();
		assertThat(this.whitelist.among(APP, List.of(ONE, TWO))).isEqualTo(Set.of(ONE));
	}

	@Test
	void takesAllNumbersOrNone() {
		this.whitelist.add(APP, phones(0, 299));
		assertRefused(ErrorCode.LIMIT_EXCEEDED, "PhoneNumberSet", () -> this.whitelist.add(APP, phones(298, 301)));
		assertThat(this.whitelist.count(APP, null)).isEqualTo(299);
		assertThat(this.whitelist.add(APP, phones(298, 300))).isOne();
		assertThat(this.whitelist.add(APP + 1, phones(0, 300))).isEqualTo(300);
	}

	@Test
	void isNeverFullerThanItMayBeHoweverManyAddAtOnce() {
		this.whitelist.add(APP, phones(0, 290));
		AtomicInteger refused = new AtomicInteger();
		IntStream.range(0, 30).parallel().forEach((index) -> {
			try {
				this.whitelist.add(APP, phones(1_000 + index, 1_001 + index));
			}
			catch (SmsException ex) {
				refused.incrementAndGet();
			}
		});
		assertThat(this.whitelist.count(APP, null)).isEqualTo(FrequencyWhitelist.LIMIT);
		assertThat(refused).hasValue(20);
	}

	private static List<String> phones(int from, int to) {
		return IntStream.range(from, to).mapToObj((index) -> "+86138" + (10_000_000 + index)).toList();
	}

}
