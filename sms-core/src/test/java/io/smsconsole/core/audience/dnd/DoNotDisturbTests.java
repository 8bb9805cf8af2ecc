package io.smsconsole.core.audience.dnd;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Committed changes, of several at once and of another node.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DoNotDisturbTests {

	private static final String SIGN = "免打扰丙";

	@Autowired
	private DoNotDisturb list;

	@Autowired
	private Caches caches;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void empty() {
		this.transaction.executeWithoutResult((status) -> {
			this.caches.changed("dnd");
			this.jdbc.update("DELETE FROM do_not_disturb");
		});
	}

	@Test
	void isNeverFullerThanItMayBeHoweverManyAddAtOnce() {
		this.list.add(numbers(0, 990), SIGN, 0);
		AtomicInteger refused = new AtomicInteger();
		IntStream.range(0, 30).parallel().forEach((index) -> {
			try {
				this.list.add(numbers(2_000 + index, 2_001 + index), SIGN, 0);
			}
			catch (SmsException ex) {
				refused.incrementAndGet();
			}
		});
		assertThat(this.list.count()).isEqualTo(DoNotDisturb.LIMIT);
		assertThat(refused).hasValue(20);
	}

	@Test
	void isInForceAtOnceWhicheverNodeChangedIt() {
		PhoneNumber number = numbers(0, 1).get(0);
		assertThat(this.list.inForce()).isEmpty();
		// as another node does: this one's memory hears nothing of it
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update("UPDATE cache_version SET version = version + 1 WHERE kind = 'dnd'");
			this.jdbc.update("INSERT INTO do_not_disturb (id, phone, sign_name, sms_type, region, created_at)"
					+ " VALUES (1, ?, ?, 0, 0, UTC_TIMESTAMP())", number.e164(), SIGN);
		});
		assertThat(this.list.inForce()).containsOnlyKeys(number.e164());
	}

	private static List<PhoneNumber> numbers(int from, int to) {
		return IntStream.range(from, to)
			.mapToObj((index) -> PhoneNumbers.strict("+86138" + (10_000_000 + index)).number())
			.toList();
	}

}
