package io.smsconsole.core.sending.send;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.whitelist.FrequencyWhitelist;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.LimitsMother;
import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.volume.DescribeWarningThresholdRequest;
import io.smsconsole.core.limits.volume.VolumeActions;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The limits as programs meet them.
 */
@CoreTest
class SendLimitsTests {

	private static final String ALICE = "+8613800138000";

	private static final String BOB = "+8613900139000";

	private static final String HONG_KONG = "+85261234567";

	private static final String SINGAPORE = "+6581234567";

	private static final String SATELLITE = "+881612345678";

	@Autowired
	private SendActions actions;

	@Autowired
	private VolumeActions volume;

	@Autowired
	private AccountActions account;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private LimitsMother limits;

	@Autowired
	private FrequencyWhitelist whitelist;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@Autowired
	private ZoneId zone;

	private String app;

	private String mainland;

	private String global;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.mainland = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹{1}已到"));
		this.global = Long
			.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Parcel {1} is here"));
	}

	@ParameterizedTest
	@CsvSource({ "0,0,2,1,30,LimitExceeded.PhoneNumberSameContentDailyLimit",
			"1,0,2,0,0,LimitExceeded.PhoneNumberThirtySecondLimit", "0,1,2,0,0,LimitExceeded.PhoneNumberOneHourLimit",
			"0,0,1,0,0,LimitExceeded.PhoneNumberDailyLimit", "0,0,0,0,0,Ok" })
	void holdsTheFrequencyOfANumber(int half, int hour, int day, int same, int seconds, String code) {
		this.limits.frequency(this.app, half, hour, day, same, seconds);
		assertThat(send("A", ALICE)).containsExactly("Ok");
		assertThat(send("A", ALICE, BOB)).containsExactly(code, "Ok");
	}

	@Test
	void beginsWithTheSameContentOnceAndTwoADay() {
		assertThat(send("A", ALICE)).containsExactly("Ok");
		assertThat(send("A", ALICE)).containsExactly("LimitExceeded.PhoneNumberSameContentDailyLimit");
		assertThat(send("B", ALICE)).containsExactly("Ok");
		assertThat(send("C", ALICE)).containsExactly("LimitExceeded.PhoneNumberDailyLimit");
	}

	@Test
	void tellsOfANumberThatStandsTwiceInOneRequestThatItDoes() {
		assertThat(send("A", ALICE, ALICE)).containsExactly("Ok", "LimitExceeded.DeliveryFrequencyLimit");
	}

	@Test
	void countsEachApplicationByItself() {
		send("A", ALICE);
		this.app = Long.toString(this.catalog.app());
		assertThat(send("A", ALICE)).containsExactly("Ok");
	}

	@Test
	void leavesOutNumbersOnTheWhitelist() {
		this.whitelist.add(Long.parseLong(this.app), List.of(ALICE));
		assertThat(Stream.generate(() -> send("A", ALICE)).limit(5)).containsOnly(List.of("Ok"));
	}

	@Test
	void countsNothingThatIsRefused() {
		this.limits.volume(this.app, 2, 0);
		assertThat(send("A", ALICE)).containsExactly("Ok");
		assertThat(send("A", ALICE)).containsExactly("LimitExceeded.PhoneNumberSameContentDailyLimit");
		assertThat(send("敏感词样例", BOB)).containsExactly("FailedOperation.ContainSensitiveWord");
		assertThat(send("A", BOB, "+8613700137000")).containsExactly("Ok", "LimitExceeded.AppMainlandChinaDailyLimit");
	}

	@Test
	void holdsTheLimitsOfTheDay() {
		this.limits.volume(this.app, 1, 3, new CountryThreshold("HK", 0, 1), new CountryThreshold("SG", 0, 0));
		assertThat(send("A", ALICE, BOB)).containsExactly("Ok", "LimitExceeded.AppMainlandChinaDailyLimit");
		assertThat(send("A", HONG_KONG, "+85261234568", SINGAPORE)).containsExactly("Ok",
				"LimitExceeded.AppCountryOrRegionDailyLimit", "Ok");
		assertThat(send("A", "+6581234568", "+6581234569", "+85261234569")).containsExactly("Ok",
				"LimitExceeded.AppGlobalDailyLimit", "LimitExceeded.AppGlobalDailyLimit");
	}

	@Test
	void countsSegmentsAgainstTheLimitOfTheAccount() {
		this.database.sql("REPLACE INTO volume_use (sdk_app_id, scope, day, used) VALUES (0, 'international', ?, 998)")
			.param(LocalDate.ofInstant(this.clock.instant(), this.zone).toEpochDay())
			.update();
		assertThat(send("x".repeat(400), HONG_KONG)).containsExactly("LimitExceeded.DailyLimit");
		assertThat(send("x".repeat(200), HONG_KONG)).containsExactly("Ok");
		assertThat(send("A", SINGAPORE)).containsExactly("LimitExceeded.DailyLimit");
		assertThat(send("A", ALICE)).containsExactly("Ok");
	}

	@Test
	void countsWhatWasSentWhileTheAccountHadNoLimit() {
		assertThat(send("A", HONG_KONG)).containsExactly("Ok");
		limitAccount(0);
		assertThat(send("x".repeat(400), SINGAPORE)).containsExactly("Ok");
		limitAccount(this.volume.describe(new DescribeWarningThresholdRequest(this.app)).internationalToday());
		assertThat(send("A", "+85261234568")).containsExactly("LimitExceeded.DailyLimit");
	}

	private void limitAccount(long segments) {
		this.account
			.modify(new ModifyAccountInfoRequest(null, null, null, Math.toIntExact(segments), null, null, null));
	}

	@Test
	void sendsOnlyToCountriesOnTheListIfThereIsOne() {
		this.limits.volume(this.app, 0, 0, new CountryThreshold("sg", null, null));
		assertThat(send("A", HONG_KONG, SINGAPORE, SATELLITE)).containsExactly(
				"LimitExceeded.AppCountryOrRegionInBlacklist", "Ok", "LimitExceeded.AppCountryOrRegionInBlacklist");
		assertThat(send("A", ALICE)).containsExactly("Ok");
	}

	@Test
	void sendsToEveryCountryWithoutAListButToNoNetworkThatIsInNone() {
		assertThat(send("A", HONG_KONG, SATELLITE)).containsExactly("Ok", "UnsupportedOperation.UnsupportedRegion");
	}

	@Test
	void tellsHowMuchWasSentToday() {
		send("A", ALICE, BOB);
		this.limits.volume(this.app, 0, 0, new CountryThreshold("HK", 0, 0));
		send("A", HONG_KONG);
		assertThat(this.volume.describe(new DescribeWarningThresholdRequest(this.app))).satisfies((told) -> {
			assertThat(told.mainlandToday()).isEqualTo(2);
			assertThat(told.globalToday()).isOne();
			assertThat(told.countrySet().get(0).today()).isOne();
			assertThat(told.internationalDailyLimit()).isEqualTo(1000);
			assertThat(told.internationalToday()).isPositive();
		});
	}

	private List<String> send(String parameter, String... numbers) {
		boolean home = numbers[0].startsWith("+86");
		return this.actions
			.send(new SendSmsRequest(List.of(numbers), this.app, home ? this.mainland : this.global,
					home ? "某公司" : null, List.of(parameter), null, null, null))
			.sendStatusSet()
			.stream()
			.map(SendStatus::code)
			.toList();
	}

}
