package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import io.smsconsole.core.base.account.TestAccounts;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.kind.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many transactions at once, each committed. A node is nothing more to a package.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PackageConcurrencyTests {

	private static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	@Autowired
	private PackageLedger ledger;

	@Autowired
	private Packages packages;

	@Autowired
	private PackageMapper mapper;

	@Autowired
	private Caches caches;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private PlatformTransactionManager manager;

	private TransactionTemplate transaction;

	@BeforeEach
	void readCommitted() {
		this.transaction = new TransactionTemplate(this.manager);
		this.transaction.setIsolationLevel(TransactionTemplate.ISOLATION_READ_COMMITTED);
	}

	@AfterEach
	void removePackages() {
		this.transaction.executeWithoutResult((status) -> {
			this.caches.changed("package");
			this.jdbc.update("DELETE FROM sms_package");
		});
	}

	@Test
	void losesNoSegmentAndTakesNoneTwice() {
		add(1_000, 30);
		add(500, 5);
		add(5_000, 60);
		IntStream.range(0, 200).parallel().forEach((index) -> this.transaction.executeWithoutResult((status) -> {
			this.ledger.debit(Region.MAINLAND, segments(index, 10));
			if (index % 4 == 0) {
				this.ledger.giveBack(Region.MAINLAND, segments(index, 3));
			}
		}));
		assertThat(this.ledger.balance(Region.MAINLAND)).isEqualTo(6_500 - 200 * 10 + 50 * 3);
		assertThat(this.jdbc.queryForObject("SELECT used FROM sms_package WHERE amount = 500", Long.class))
			.isEqualTo(500);
	}

	@Test
	void promisesEachRequiredSegmentOnce() {
		add(95, 30);
		PackageLedger required = new PackageLedger(this.packages, this.mapper, TestAccounts.withPackages());
		AtomicLong promised = new AtomicLong();
		IntStream.range(0, 50).parallel().forEach((index) -> this.transaction.executeWithoutResult((status) -> {
			PackageAllowance allowance = required.allowance();
			int granted = 0;
			while (granted < 10 && allowance.take(Region.MAINLAND, () -> BigDecimal.ONE)) {
				granted++;
			}
			required.debit(Region.MAINLAND, segments(index, granted));
			promised.addAndGet(granted);
		}));
		assertThat(promised).hasValue(95);
		assertThat(this.ledger.balance(Region.MAINLAND)).isZero();
	}

	@Test
	void touchesNothingWithoutAPackage() {
		this.ledger.inUse(Region.MAINLAND);
		assertThat(this.ledger.inUse(Region.MAINLAND)).isFalse();
		add(10, 30);
		assertThat(this.ledger.inUse(Region.MAINLAND)).isTrue();
	}

	private void add(long amount, int days) {
		this.packages
			.add(new PackageDraft(Region.MAINLAND, PackageType.GIFT, amount, START, START.plus(Duration.ofDays(days))));
	}

	private static NavigableMap<Instant, BigDecimal> segments(int second, long segments) {
		return new TreeMap<>(Map.of(START.plusSeconds(second), BigDecimal.valueOf(segments)));
	}

}
