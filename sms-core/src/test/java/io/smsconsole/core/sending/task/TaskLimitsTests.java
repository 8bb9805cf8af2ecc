package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.dnd.AddDoNotDisturbRequest;
import io.smsconsole.core.audience.dnd.DoNotDisturbActions;
import io.smsconsole.core.audience.whitelist.FrequencyWhitelist;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.LimitsMother;
import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.price.AddPriceRequest;
import io.smsconsole.core.limits.price.PriceActions;
import io.smsconsole.core.limits.volume.DescribeWarningThresholdRequest;
import io.smsconsole.core.limits.volume.VolumeActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The limits as group sends meet them.
 */
@CoreTest
class TaskLimitsTests {

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskAcceptance acceptance;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private LimitsMother limits;

	@Autowired
	private AccountActions account;

	@Autowired
	private VolumeActions volume;

	@Autowired
	private PackageActions packages;

	@Autowired
	private PriceActions prices;

	@Autowired
	private DoNotDisturbActions doNotDisturb;

	@Autowired
	private FrequencyWhitelist whitelist;

	@Autowired
	private JdbcClient database;

	private String app;

	private String mainland;

	private String global;

	private String task;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.mainland = template(Region.MAINLAND, "您的包裹{1}已到");
		this.global = template(Region.INTERNATIONAL, "Parcel {1} is here");
	}

	@Test
	void countsWithTheMessagesOfOtherGroupSends() {
		this.limits.frequency(this.app, 0, 0, 2, 1, 30);
		assertThat(send("A", "+8613800138000", "+8613900139000")).containsOnly("");
		assertThat(send("A", "+8613800138000")).containsExactly("LimitExceeded.PhoneNumberSameContentDailyLimit");
		assertThat(send("B", "+8613800138000")).containsExactly("");
		assertThat(send("C", "+8613800138000", "+8613900139000")).containsExactly("LimitExceeded.PhoneNumberDailyLimit",
				"");
	}

	@Test
	void sendsUpToTheLimitOfTheDay() {
		this.limits.volume(this.app, 2, 2, new CountryThreshold("HK", 0, 1), new CountryThreshold("SG", 0, 0));
		assertThat(send("A", "+8613800138000", "+8613900139000", "+8613700137000")).containsExactly("", "",
				"LimitExceeded.AppMainlandChinaDailyLimit");
		assertThat(send("A", "+85261234567", "+85261234568", "+6581234567", "+6581234568", "+819012345678"))
			.containsExactly("", "LimitExceeded.AppCountryOrRegionDailyLimit", "", "LimitExceeded.AppGlobalDailyLimit",
					"LimitExceeded.AppCountryOrRegionInBlacklist");
	}

	@Test
	void tellsOfEachNumberTheFirstReason() {
		this.catalog.effectiveSign(Region.INTERNATIONAL, "Parcels");
		this.doNotDisturb
			.add(new AddDoNotDisturbRequest(null, "Parcels", null, List.of("+85261234567", "+819012345678")));
		this.limits.volume(this.app, 0, 2, new CountryThreshold("HK", 0, 1), new CountryThreshold("SG", 0, 0));
		assertThat(sendUnder("Parcels", "A", "+85261234567", "+819012345678", "+819012345679", "+881612345678",
				"+85261234568", "+85261234569", "+6581234567", "+6581234568"))
			.containsExactly("FailedOperation.PhoneNumberInBlacklist", "FailedOperation.PhoneNumberInBlacklist",
					"LimitExceeded.AppCountryOrRegionInBlacklist", "LimitExceeded.AppCountryOrRegionInBlacklist", "",
					"LimitExceeded.AppCountryOrRegionDailyLimit", "", "LimitExceeded.AppGlobalDailyLimit");
		assertThat(this.actions.summary(new TaskRequest(this.task))).satisfies((told) -> {
			assertThat(told.total()).isEqualTo(8);
			assertThat(told.refused()).isEqualTo(6);
			assertThat(told.accepted()).isEqualTo(2);
		});
	}

	@Test
	void sendsToNoNetworkThatIsInNoCountryNorBeyondTheLimitOfTheAccount() {
		assertThat(send("A", "+881612345678", "+85261234567")).containsExactly("UnsupportedOperation.UnsupportedRegion",
				"");
		long used = this.volume.describe(new DescribeWarningThresholdRequest(this.app)).internationalToday();
		this.account
			.modify(new ModifyAccountInfoRequest(null, null, null, Math.toIntExact(used + 1), null, null, null));
		assertThat(send("A", "+85261234568", "+85261234569")).containsExactly("", "LimitExceeded.DailyLimit");
	}

	@Test
	void holdsTheFrequencyOfANumberUnlessItIsOnTheWhitelist() {
		this.whitelist.add(Long.parseLong(this.app), List.of("+8613900139000"));
		this.limits.frequency(this.app, 1, 0, 0, 0, 0);
		assertThat(send("A", "+8613800138000", "+8613900139000")).containsExactly("", "");
		assertThat(send("B", "+8613800138000", "+8613900139000"))
			.containsExactly("LimitExceeded.PhoneNumberThirtySecondLimit", "");
		this.limits.frequency(this.app, 0, 1, 0, 0, 0);
		assertThat(send("C", "+8613800138000", "+8613900139000"))
			.containsExactly("LimitExceeded.PhoneNumberOneHourLimit", "");
	}

	@Test
	void sendsNoMoreThanPackagesHaveRoomForWhereTheyAreRequired() {
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, true, null, null));
		this.database.sql("DELETE FROM sms_package").update();
		this.packages.add(new AddSmsPackageRequest(0, 1L, 0, null));
		assertThat(send("A", "+8613800138000", "+8613900139000")).containsExactly("",
				"FailedOperation.InsufficientBalanceInSmsPackage");
	}

	@Test
	void refusesCountriesWithoutAPriceAndForecastsThemAndTheCost() {
		this.prices.add(new AddPriceRequest("HK", 0, "0.25"));
		this.packages.add(new AddSmsPackageRequest(1, 60L, 0, null));
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, 0, true, null, null));
		this.task = create(null, "A", "+85261234567", "+6581234567", "+85261234568", "+85261234569");
		TaskSummary forecast = this.actions.summary(new TaskRequest(this.task));
		assertThat(forecast.report().unsupported()).isOne();
		assertThat(forecast.report().willing()).isEqualTo(3);
		assertThat(forecast.report().cost()).isEqualByComparingTo("0.75");
		assertThat(forecast.report().countrySet()).containsExactly(new CountryForecast("HK", 3, 3, "0.2500", "0.7500"));
		assertThat(forecast.packageBalance()).isEqualTo(60);
		assertThat(forecast.balanceAfter()).isEqualByComparingTo("-0.15");
		assertThat(sent()).containsExactly("", "UnsupportedOperation.UnsupportedRegion", "",
				"FailedOperation.InsufficientBalanceInSmsPackage");
		assertThat(this.database.sql("SELECT used FROM sms_package WHERE region = 1").query(Long.class).single())
			.isEqualTo(50);
	}

	private List<String> send(String parameter, String... numbers) {
		return sendUnder(numbers[0].startsWith("+86") ? "某公司" : null, parameter, numbers);
	}

	private List<String> sendUnder(String sign, String parameter, String... numbers) {
		this.task = create(sign, parameter, numbers);
		return sent();
	}

	private String create(String sign, String parameter, String... numbers) {
		boolean home = numbers[0].startsWith("+86");
		return this.actions
			.create(new CreateSendTaskRequest("发货", home ? 0 : 1, this.app, sign, home ? this.mainland : this.global,
					List.of(parameter), List.of(numbers), null, null, null, null))
			.taskId();
	}

	private List<String> sent() {
		this.actions.start(new TaskRequest(this.task));
		assertThat(this.acceptance.step(Long.parseLong(this.task))).isTrue();
		return this.database.sql("SELECT code FROM message WHERE task_id = ? ORDER BY sheet_row, id")
			.param(this.task)
			.query(String.class)
			.list();
	}

	private String template(Region region, String content) {
		return Long.toString(this.catalog.effectiveTemplate(region, SmsType.NOTIFICATION, content));
	}

}
