package io.smsconsole.core.limits.packages;

import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Automatic renewal, each time committed. A node is nothing more to it than a
 * transaction.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PackageRenewalsTests {

	@Autowired
	private PackageRenewals renewals;

	@Autowired
	private PackageRenewalActions actions;

	@Autowired
	private PackageActions packages;

	@Autowired
	private Caches caches;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private PlatformTransactionManager manager;

	@AfterEach
	void removePackages() {
		new TransactionTemplate(this.manager).executeWithoutResult((status) -> {
			this.caches.changed("package");
			this.jdbc.update("DELETE FROM sms_package");
			this.jdbc.update("DELETE FROM package_renewal");
		});
	}

	@Test
	void addsAPackageBelowTheThresholdAndNotAtIt() {
		assertThat(this.renewals.renew(Region.MAINLAND)).as("off until somebody wants it").isFalse();
		modify(0, true, 1_000L, 5_000L, 30, 3);
		add(0, 1_000);
		assertThat(this.renewals.renew(Region.MAINLAND)).isFalse();
		this.jdbc.update("UPDATE sms_package SET used = 1");
		assertThat(this.renewals.renew(Region.MAINLAND)).isTrue();
		PackageInfo added = list(0).get(0);
		assertThat(added.renewed()).isTrue();
		assertThat(added.packageType()).isEqualTo(1);
		assertThat(added.packageAmount()).isEqualTo(5_000);
		assertThat(added.packageExpiredTime() - added.packageCreateTime()).isEqualTo(30L * 86_400);
		assertThat(list(0).get(1).renewed()).isFalse();
		assertThat(this.renewals.renew(Region.MAINLAND)).isFalse();
		assertThat(this.renewals.renew(Region.INTERNATIONAL)).as("regions are apart").isFalse();
	}

	@Test
	void addsOneWhenAllNodesLookAtOnce() {
		modify(1, true, 5_000L, 5_000L, 365, 10);
		long added = IntStream.range(0, 16)
			.parallel()
			.filter((node) -> this.renewals.renew(Region.INTERNATIONAL))
			.count();
		assertThat(added).isEqualTo(1);
		assertThat(list(1)).hasSize(1);
	}

	@Test
	void addsNoMoreThanTheMonthAllows() {
		modify(0, true, 1_000L, 1_000L, 30, 2);
		for (int i = 0; i < 4; i++) {
			this.renewals.renew(Region.MAINLAND);
			this.jdbc.update("UPDATE sms_package SET used = amount");
		}
		assertThat(list(0)).hasSize(2);
		assertThat(describe(0).renewedCount()).isEqualTo(2);
		this.jdbc.update("UPDATE sms_package SET created_at = created_at - INTERVAL 32 DAY");
		assertThat(this.renewals.renew(Region.MAINLAND)).as("a new month").isTrue();
		assertThat(describe(0).renewedCount()).isEqualTo(1);
	}

	@Test
	void keepsWhatIsAbsentAndNamesWhatIsOdd() {
		assertThat(describe(1)).isEqualTo(new DescribePackageRenewalResponse(1, false, 5_000, 50_000, 730, 1, 0));
		modify(0, true, 100L, 10_000L, 30, 2);
		modify(0, null, null, null, null, 5);
		assertThat(describe(0)).isEqualTo(new DescribePackageRenewalResponse(0, true, 100, 10_000, 30, 5, 0));
		refused("RenewBelow", 0L, null, null, null);
		refused("RenewBelow", 1_000_000_001L, null, null, null);
		refused("RenewAmount", null, 999L, null, null);
		refused("RenewAmount", null, 1_000_000_001L, null, null);
		refused("RenewAmount", 10_001L, null, null, null);
		refused("RenewDays", null, null, 0, null);
		refused("RenewDays", null, null, 7_301, null);
		refused("RenewLimit", null, null, null, 0);
		refused("RenewLimit", null, null, null, 101);
		assertRefused(ErrorCode.MISSING_PARAMETER, "International", () -> modify(null, true, null, null, null, null));
		assertThat(describe(0).renewBelow()).isEqualTo(100);
	}

	private void refused(String parameter, Long below, Long amount, Integer days, Integer monthly) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, parameter,
				() -> modify(0, true, below, amount, days, monthly));
	}

	private void modify(Integer international, Boolean enabled, Long below, Long amount, Integer days,
			Integer monthly) {
		this.actions.modify(new ModifyPackageRenewalRequest(international, enabled, below, amount, days, monthly));
	}

	private DescribePackageRenewalResponse describe(int international) {
		return this.actions.describe(new DescribePackageRenewalRequest(international));
	}

	private void add(int international, long amount) {
		this.packages.add(new AddSmsPackageRequest(international, amount, 1, null));
	}

	private List<PackageInfo> list(int international) {
		return this.packages.list(new DescribePackageListRequest(international, null, null, null)).packageSet();
	}

}
