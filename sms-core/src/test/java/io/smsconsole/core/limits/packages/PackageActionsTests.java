package io.smsconsole.core.limits.packages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsRequest;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsResponse.SmsPackagesStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class PackageActionsTests {

	@Autowired
	private PackageActions actions;

	@Autowired
	private PackageSizes sizes;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private CatalogMother mother;

	@Test
	void addsPackagesThatLastTwoYearsUnlessToldOtherwise() {
		Instant now = Instant.now();
		long gift = add(0, 100L, 0, null);
		long bought = add(1, 5_000L, 1, now.plus(Duration.ofDays(30)).getEpochSecond());
		List<PackageInfo> all = list(null).packageSet();
		assertThat(all).extracting(PackageInfo::packageId).containsExactly(bought, gift);
		PackageInfo first = all.get(1);
		assertThat(first).isEqualTo(new PackageInfo(gift, 0, 0, 100, 0, 0, first.packageCreateTime(),
				first.packageCreateTime(), first.packageExpiredTime(), false));
		assertThat(first.packageCreateTime()).isBetween(now.getEpochSecond(), now.getEpochSecond() + 60);
		assertThat(Duration.ofSeconds(first.packageExpiredTime() - first.packageCreateTime()).toDays()).isBetween(730L,
				731L);
		assertThat(all.get(0).packageExpiredTime()).isEqualTo(now.plus(Duration.ofDays(30)).getEpochSecond());
		assertThat(list(1).packageSet()).extracting(PackageInfo::packageId).containsExactly(bought);
		assertThat(list(1).totalCount()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 999, false", "0, 1, 1000, true", "1, 1, 4999, false", "1, 1, 5000, true", "0, 0, 0, false",
			"0, 0, 1, true", "0, 1, 1000000001, false" })
	void sellsNoTinyPackagesAndGivesAny(int international, int type, long amount, boolean taken) {
		if (taken) {
			assertThat(add(international, amount, type, null)).isPositive();
		}
		else {
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "PackageAmount",
					() -> add(international, amount, type, null));
		}
	}

	@Test
	void refusesWhatIsMissingOrUnknown() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "International", () -> add(null, 1L, 0, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
				() -> add(2, 1L, 0, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "PackageAmount", () -> add(0, null, 0, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "PackageType", () -> add(0, 1L, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "PackageType", () -> add(0, 1L, 2, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ExpiredTime",
				() -> add(0, 1L, 0, Instant.now().getEpochSecond()));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ExpiredTime", () -> add(0, 1L, 0, 4_102_444_799L));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit",
				() -> this.actions.list(new DescribePackageListRequest(null, null, 101, 0)));
	}

	@Test
	void tellsWhatIsLeftInWhatHasNotExpired() {
		used(add(0, 100L, 0, null), 30);
		used(add(0, 50L, 0, null), 50);
		expire(add(0, 1_000L, 0, null));
		add(1, 700L, 0, null);
		assertThat(remain(0)).isEqualTo(new DescribeSmsPkgRemainResponse(0, 150, 70));
		assertThat(remain(1)).isEqualTo(new DescribeSmsPkgRemainResponse(1, 700, 700));
		assertThat(list(0).packageSet()).extracting(PackageInfo::status).containsExactly(2, 1, 0);
	}

	@Test
	void listsPackagesByHowTheyStand() {
		long inUse = add(0, 100L, 0, null);
		long usedUp = add(0, 50L, 0, null);
		used(usedUp, 50);
		long expired = add(0, 1_000L, 0, null);
		expire(expired);
		assertThat(of(0)).containsExactly(inUse);
		assertThat(of(1)).containsExactly(usedUp);
		assertThat(of(2)).containsExactly(expired);
		assertThat(this.actions.list(new DescribePackageListRequest(0, 2, null, null)).totalCount()).isEqualTo(1);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Status", () -> of(3));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Status", () -> of(-1));
	}

	@Test
	void findsAllThatIsWrongWithAPackageBeforeItIsAdded() {
		assertThat(this.sizes.problems(new AddSmsPackageRequest(1, 4_999L, 1, 0L))).extracting(SmsException::parameter)
			.containsExactly("PackageAmount", "ExpiredTime");
		assertThat(this.sizes.problems(new AddSmsPackageRequest(0, null, null, null)))
			.extracting(SmsException::parameter)
			.containsExactly("PackageType", "PackageAmount");
		for (Region region : Region.values()) {
			assertThat(this.sizes.fixed(region)).allSatisfy(
					(size) -> assertThat(this.sizes.problems(new AddSmsPackageRequest(region.wire(), size, 1, null)))
						.isEmpty());
		}
		assertThat(list(null).totalCount()).isZero();
	}

	@Test
	void countsTheUseOfMainlandPackagesByTheHourInWhichTheyWereAdded() {
		long before = created(add(0, 1L, 0, null), "2026-03-02T07:59:59");
		long first = created(add(0, 1_000L, 1, null), "2026-03-02T08:00:00");
		long second = created(add(0, 100L, 0, null), "2026-03-02T09:59:59");
		created(add(1, 5_000L, 1, null), "2026-03-02T09:00:00");
		created(add(0, 1L, 0, null), "2026-03-02T10:00:00");
		used(first, 40);
		List<SmsPackagesStatistics> both = statistics(500, 0, "2026030208", "2026030209");
		assertThat(both).extracting(SmsPackagesStatistics::packageId).containsExactly(first, second);
		assertThat(both.get(0))
			.extracting(SmsPackagesStatistics::packageAmount, SmsPackagesStatistics::currentUsage,
					SmsPackagesStatistics::packageType, SmsPackagesStatistics::packageCreateTime)
			.containsExactly(1_000L, 40L, 1, seconds("2026-03-02T08:00:00"));
		assertThat(statistics(1, 1, "2026030207", "2026030209")).extracting(SmsPackagesStatistics::packageId)
			.containsExactly(first);
		assertThat(statistics(1, 0, "2026030207", "2026030209")).extracting(SmsPackagesStatistics::packageId)
			.containsExactly(before);
		assertThat(statistics(0, 0, "2026030207", "2026030209")).isEmpty();
	}

	@Test
	void refusesOddPagesAndHoursOfTheCount() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit",
				() -> statistics(501, 0, "2026030208", "2026030209"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset",
				() -> statistics(10, -1, "2026030208", "2026030209"));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Limit", () -> statistics(null, 0, "2026030208", "2026030209"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime",
				() -> statistics(10, 0, "2026030208", "2026030207"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId", () -> this.actions
			.statistics(new SmsPackagesStatisticsRequest("1499999999", 10, 0, "2026030208", "2026030209")));
	}

	private long add(Integer international, Long amount, Integer type, Long expiredTime) {
		return this.actions.add(new AddSmsPackageRequest(international, amount, type, expiredTime)).packageId();
	}

	private DescribePackageListResponse list(Integer international) {
		return this.actions.list(new DescribePackageListRequest(international, null, null, null));
	}

	private List<Long> of(int status) {
		return this.actions.list(new DescribePackageListRequest(0, status, null, null))
			.packageSet()
			.stream()
			.map(PackageInfo::packageId)
			.toList();
	}

	private DescribeSmsPkgRemainResponse remain(int international) {
		return this.actions.remain(new DescribeSmsPkgRemainRequest(international));
	}

	private List<SmsPackagesStatistics> statistics(Integer limit, Integer offset, String begin, String end) {
		return this.actions
			.statistics(new SmsPackagesStatisticsRequest(Long.toString(this.mother.app()), limit, offset, begin, end))
			.smsPackagesStatisticsSet();
	}

	private void used(long id, long used) {
		this.jdbc.update("UPDATE sms_package SET used = ? WHERE id = ?", used, id);
	}

	private void expire(long id) {
		this.jdbc.update("UPDATE sms_package SET expires_at = ? WHERE id = ?",
				utc(Instant.now().truncatedTo(ChronoUnit.SECONDS)), id);
	}

	private long created(long id, String local) {
		this.jdbc.update("UPDATE sms_package SET created_at = ? WHERE id = ?",
				utc(Instant.ofEpochSecond(seconds(local))), id);
		return id;
	}

	private static long seconds(String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toEpochSecond();
	}

	private static LocalDateTime utc(Instant time) {
		return time.atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

}
