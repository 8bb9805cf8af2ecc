package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackageStockTests {

	private static final Instant NOW = Instant.parse("2026-03-02T04:05:06Z");

	@Test
	void addsUpAndTellsWhatExpiresNext() {
		PackageStock stock = new PackageStock(List.of(bought(1, 1_000, 100, 30), bought(2, 500, 500, 1),
				bought(3, 200, 50, 10), bought(4, 100, 0, 10)));
		assertThat(stock.amount()).isEqualTo(1_800);
		assertThat(stock.remaining()).isEqualTo(1_150);
		assertThat(stock.nextExpiry()).contains(days(10));
		assertThat(stock.nextExpiring()).isEqualTo(250);
	}

	@Test
	void lastsUntilEverythingIsUsed() {
		PackageStock stock = new PackageStock(List.of(bought(1, 1_000, 0, 30), bought(2, 300, 100, 10)));
		assertThat(stock.lastsUntil(NOW, 100)).contains(days(12));
	}

	@Test
	void losesWhatIsLeftAtItsExpiry() {
		PackageStock stock = new PackageStock(List.of(bought(1, 1_000, 0, 5), bought(2, 300, 0, 40)));
		assertThat(stock.lastsUntil(NOW, 100)).contains(days(8));
		assertThat(stock.lastsUntil(NOW, 1)).contains(days(40));
	}

	@Test
	void tellsNothingWhereNothingIsUsedOrLeft() {
		assertThat(new PackageStock(List.of(bought(1, 10, 0, 5))).lastsUntil(NOW, 0)).isEmpty();
		PackageStock empty = new PackageStock(List.of(bought(1, 10, 10, 5)));
		assertThat(empty.lastsUntil(NOW, 1)).isEmpty();
		assertThat(empty.nextExpiry()).isEmpty();
		assertThat(empty.nextExpiring()).isZero();
	}

	private static SmsPackage bought(long id, long amount, long used, int daysLeft) {
		return new SmsPackage(id, Region.MAINLAND, PackageType.BOUGHT, amount, BigDecimal.valueOf(used),
				BigDecimal.ZERO, NOW, days(daysLeft), false);
	}

	private static Instant days(int days) {
		return NOW.plus(Duration.ofDays(days));
	}

}
