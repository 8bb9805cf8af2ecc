package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import io.smsconsole.core.base.account.TestAccounts;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class PackageLedgerTests {

	private static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	@Autowired
	private PackageLedger ledger;

	@Autowired
	private Packages packages;

	@Autowired
	private PackageMapper mapper;

	@Test
	void takesFromWhatExpiresFirst() {
		long late = add(100, 0, 30);
		long soon = add(10, 0, 5);
		debit(at(1), 4);
		assertThat(List.of(used(soon), used(late))).containsExactly(4L, 0L);
		debit(at(2), 8);
		assertThat(List.of(used(soon), used(late))).containsExactly(10L, 2L);
		assertThat(this.ledger.balance(Region.MAINLAND)).isEqualTo(98);
	}

	@Test
	void takesWhatIsThereAndRefusesNothing() {
		long only = add(10, 0, 30);
		debit(at(1), 25);
		assertThat(used(only)).isEqualTo(10);
		assertThat(take(this.ledger.allowance(), Region.MAINLAND, 7)).isTrue();
	}

	@Test
	void givesBackAsIfItHadNeverBeenSent() {
		long soon = add(10, 0, 5);
		long late = add(100, 0, 30);
		debit(at(1), 12);
		giveBack(at(1), 3);
		assertThat(List.of(used(soon), used(late))).containsExactly(9L, 0L);
		debit(at(2), 2);
		assertThat(List.of(used(soon), used(late))).containsExactly(10L, 1L);
	}

	@Test
	void makesNoBalanceOutOfWhatWasNeverTaken() {
		long only = add(10, 0, 30);
		debit(at(1), 25);
		giveBack(at(1), 15);
		assertThat(used(only)).isEqualTo(10);
		giveBack(at(1), 4);
		assertThat(used(only)).isEqualTo(6);
		giveBack(at(1), 99);
		assertThat(used(only)).isZero();
	}

	@Test
	void givesNothingBackToPackagesThatCameLater() {
		long first = add(10, 0, 30);
		debit(at(1), 30);
		long second = add(10, 100, 30);
		debit(at(101), 6);
		giveBack(at(1), 20);
		assertThat(List.of(used(first), used(second))).containsExactly(10L, 6L);
		giveBack(at(101), 6);
		assertThat(List.of(used(first), used(second))).containsExactly(10L, 0L);
		giveBack(at(-1), 10);
		assertThat(List.of(used(first), used(second))).containsExactly(10L, 0L);
	}

	@Test
	void leavesExpiredPackagesAlone() {
		long expired = add(10, 0, 1);
		Instant later = START.plus(Duration.ofDays(1));
		debit(later, 5);
		giveBack(later, 5);
		assertThat(used(expired)).isZero();
		debit(later.minusMillis(1), 5);
		assertThat(used(expired)).isEqualTo(5);
	}

	@Test
	void takesMoneyToTheHundredthOfACent() {
		assertThat(this.ledger.inUse(Region.INTERNATIONAL)).isFalse();
		this.packages.add(new PackageDraft(Region.INTERNATIONAL, PackageType.GIFT, 10, START, at(2000)));
		this.packages.add(new PackageDraft(Region.INTERNATIONAL, PackageType.GIFT, 100, START, at(1000)));
		assertThat(this.ledger.inUse(Region.INTERNATIONAL)).isTrue();
		BigDecimal cost = PackageLedger.cost(Region.INTERNATIONAL, 3, new BigDecimal("0.3501"));
		assertThat(cost).isEqualByComparingTo("105.03");
		this.ledger.debit(Region.INTERNATIONAL, new TreeMap<>(Map.of(at(1), cost)));
		assertThat(this.packages.usable(Region.INTERNATIONAL)).extracting(SmsPackage::used)
			.usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.containsExactly(new BigDecimal("5.03"), new BigDecimal(100));
		assertThat(this.ledger.balance(Region.INTERNATIONAL)).as("whole cents that are left").isEqualTo(4);
		assertThat(this.ledger.stock(Region.INTERNATIONAL).nextExpiring()).isEqualTo(4);
		this.ledger.giveBack(Region.INTERNATIONAL, new TreeMap<>(Map.of(at(1), cost)));
		assertThat(this.ledger.balance(Region.INTERNATIONAL)).isEqualTo(110);
	}

	@Test
	void takesNothingForWhatHasNoPrice() {
		assertThat(PackageLedger.cost(Region.INTERNATIONAL, 3, null)).isZero();
		assertThat(take(required().allowance(), Region.INTERNATIONAL, 0)).isTrue();
	}

	@Test
	void promisesNoMoreThanThereIsWhereAPackageIsRequired() {
		PackageLedger required = required();
		assertThat(take(required.allowance(), Region.MAINLAND, 5)).isFalse();
		add(10, 0, 30);
		add(3, 0, 30);
		assertThat(take(required.allowance(), Region.MAINLAND, 13)).isTrue();
		assertThat(take(required.allowance(), Region.MAINLAND, 14)).isFalse();
		required.debit(Region.MAINLAND, segments(Instant.now(), 13));
		assertThat(take(required.allowance(), Region.MAINLAND, 1)).isFalse();
	}

	@Test
	void letsPassWhatFitsOneAfterTheOther() {
		add(5, 0, 30);
		PackageAllowance allowance = required().allowance();
		assertThat(take(allowance, Region.MAINLAND, 3)).isTrue();
		assertThat(take(allowance, Region.MAINLAND, 3)).isFalse();
		assertThat(take(allowance, Region.MAINLAND, 2)).isTrue();
		assertThat(take(allowance, Region.MAINLAND, 1)).isFalse();
		assertThat(take(allowance, Region.INTERNATIONAL, 900)).isFalse();
		assertThat(take(this.ledger.allowance(), Region.MAINLAND, 900)).isTrue();
	}

	@Test
	void countsTheMessagesOfABatchEachByItsTime() {
		long soon = add(10, 0, 5);
		long added = add(10, 50, 1);
		NavigableMap<Instant, BigDecimal> batch = segments(at(49), 2);
		batch.put(at(50), BigDecimal.valueOf(3));
		this.ledger.debit(Region.MAINLAND, batch);
		assertThat(List.of(used(soon), used(added))).containsExactly(2L, 3L);
		this.ledger.giveBack(Region.MAINLAND, batch);
		assertThat(List.of(used(soon), used(added))).containsExactly(0L, 0L);
	}

	private PackageLedger required() {
		return new PackageLedger(this.packages, this.mapper, TestAccounts.withPackages());
	}

	private long add(long amount, int createdSecond, int days) {
		return this.packages.add(new PackageDraft(Region.MAINLAND, PackageType.GIFT, amount, at(createdSecond),
				START.plus(Duration.ofDays(days))));
	}

	private void debit(Instant asked, long segments) {
		this.ledger.debit(Region.MAINLAND, segments(asked, segments));
	}

	private void giveBack(Instant asked, long segments) {
		this.ledger.giveBack(Region.MAINLAND, segments(asked, segments));
	}

	private long used(long id) {
		return this.packages.list(null, new Page(100, 0))
			.stream()
			.filter((each) -> each.id() == id)
			.findFirst()
			.orElseThrow()
			.used()
			.longValueExact();
	}

	private static boolean take(PackageAllowance allowance, Region region, long wanted) {
		return allowance.take(region, () -> BigDecimal.valueOf(wanted));
	}

	private static NavigableMap<Instant, BigDecimal> segments(Instant asked, long segments) {
		return new TreeMap<>(Map.of(asked, BigDecimal.valueOf(segments)));
	}

	private static Instant at(int second) {
		return START.plusSeconds(second);
	}

}
