package io.smsconsole.web.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The rules that the settings of an application and of the account make, set and met by
 * nothing but the official SDK. Where a number breaks several, it is told the first one.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendRulesIT {

	private static final String OK = "Ok";

	private static final String BLACKLIST = "FailedOperation.PhoneNumberInBlacklist";

	private static final String COUNTRY = "LimitExceeded.AppCountryOrRegionInBlacklist";

	private static final String MAINLAND_LIMIT = "LimitExceeded.AppMainlandChinaDailyLimit";

	private static final String SIGN = "规则甲";

	private static final String SATELLITE = "+881612345678";

	private final AtomicInteger numbers = new AtomicInteger(1000);

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	@Autowired
	private JdbcClient database;

	private SmsClient client;

	private String mainland;

	private String global;

	private String app;

	private String sign;

	private String template;

	@BeforeAll
	void haveSomethingToSendWith() {
		this.fixture.empty();
		this.client = Sdk.client(this.port, this.hands.ownersKey());
		this.mainland = this.catalog.effective(Region.MAINLAND, SIGN, "您的包裹{1}已到");
		this.global = this.catalog.effective(Region.INTERNATIONAL, "Rules", "Parcel {1} is here");
	}

	@BeforeEach
	void anApplicationOfItsOwn() {
		this.app = this.catalog.app();
		this.sign = SIGN;
		this.template = this.mainland;
	}

	@AfterEach
	void anAccountAsItWas() throws TencentCloudSDKException {
		call("ModifyAccountInfo", "'CertificationType':1,'InternationalDailyLimit':0,'PackageRequired':false");
		this.database.sql("DELETE FROM account_setting").update();
	}

	@Test
	void leaveAloneWhoDoesNotWantToBeWrittenTo() throws TencentCloudSDKException {
		String undisturbed = mainland();
		String unsubscribed = mainland();
		String entry = "'SignName':'" + SIGN + "','PhoneNumberSet':['" + undisturbed + "']";
		call("AddDoNotDisturb", entry);
		call("AddUnsubscribe",
				app() + ",'SignName':'" + SIGN + "','SmsType':2,'PhoneNumberSet':['" + unsubscribed + "']");
		assertThat(send("A", undisturbed, unsubscribed, mainland())).containsExactly(BLACKLIST, BLACKLIST, OK);
		call("DeleteDoNotDisturb", entry);
		assertThat(send("A", undisturbed)).containsExactly(OK);
	}

	@Test
	void sendOnlyToCountriesThatAreAllowedAndThatThereAre() throws TencentCloudSDKException {
		abroad();
		call("ModifyWarningThreshold", app() + ",'CountrySet':[{'IsoCode':'SG'}]");
		assertThat(send("A", hongKong(), singapore(), SATELLITE)).containsExactly(COUNTRY, OK, COUNTRY);
		call("ModifyWarningThreshold", app() + ",'CountrySet':[]");
		assertThat(send("A", hongKong(), SATELLITE)).containsExactly(OK, "UnsupportedOperation.UnsupportedRegion");
	}

	@Test
	void sendOnlyToCountriesWithAPriceOnceThereIsOneAndOnlyWhatIsPaidFor() throws TencentCloudSDKException {
		abroad();
		this.database.sql("DELETE FROM sms_package WHERE region = 1").update();
		call("AddPrice", "'IsoCode':'HK','Price':'0.25'");
		try {
			assertThat(send("A", hongKong(), singapore())).containsExactly(OK,
					"UnsupportedOperation.UnsupportedRegion");
			call("ModifyAccountInfo", "'PackageRequired':true");
			call("AddSmsPackage", "'International':1,'PackageAmount':30,'PackageType':0");
			assertThat(send("A", hongKong(), hongKong())).containsExactly(OK,
					"FailedOperation.InsufficientBalanceInSmsPackage");
			assertThat(call("DescribeSmsPkgRemain", "'International':1").path("PackageRemain").asInt()).isEqualTo(5);
		}
		finally {
			call("DeletePrice", "'IsoCode':'HK'");
		}
		assertThat(send("B", singapore())).containsExactly(OK);
	}

	@Test
	void holdTheLimitsOfTheDayAsTheyAreNow() throws TencentCloudSDKException {
		call("ModifyWarningThreshold", app()
				+ ",'MainlandLimit':1,'GlobalLimit':2,'CountrySet':[{'IsoCode':'HK','Limit':1},{'IsoCode':'SG'}]");
		assertThat(send("A", mainland(), mainland())).containsExactly(OK, MAINLAND_LIMIT);
		call("ModifyWarningThreshold", app() + ",'MainlandLimit':2");
		await().atMost(Duration.ofSeconds(1))
			.untilAsserted(() -> assertThat(send("A", mainland())).containsExactly(OK));
		assertThat(send("A", mainland())).containsExactly(MAINLAND_LIMIT);
		abroad();
		assertThat(send("A", hongKong(), hongKong(), singapore(), singapore())).containsExactly(OK,
				"LimitExceeded.AppCountryOrRegionDailyLimit", OK, "LimitExceeded.AppGlobalDailyLimit");
	}

	@Test
	void holdTheLimitOfTheAccount() throws TencentCloudSDKException {
		abroad();
		assertThat(send("A", hongKong())).containsExactly(OK);
		long used = call("DescribeWarningThreshold", app()).path("InternationalToday").asLong();
		call("ModifyAccountInfo", "'InternationalDailyLimit':" + used);
		assertThat(send("A", hongKong())).containsExactly("LimitExceeded.DailyLimit");
		call("ModifyAccountInfo", "'InternationalDailyLimit':" + (used + 100));
		assertThat(send("A", hongKong())).containsExactly(OK);
	}

	@ParameterizedTest
	@CsvSource({ "SameContent,A", "ThirtySecond,B", "OneHour,B", "OneDay,B" })
	void holdTheFrequencyOfANumberUnlessItIsOnTheWhitelist(String limit, String second)
			throws TencentCloudSDKException {
		String phone = mainland();
		noFrequencyLimits();
		call("ModifyFreqRule", app() + ",'" + limit + "Limit':1,'SameContentSeconds':30");
		String code = "LimitExceeded.PhoneNumber"
				+ limit.replace("OneDay", "Daily").replace("SameContent", "SameContentDaily") + "Limit";
		assertThat(send("A", phone)).containsExactly(OK);
		assertThat(send(second, phone, mainland())).containsExactly(code, OK);
		call("AddFrequencyWhiteList", app() + ",'PhoneNumberSet':['" + phone + "']");
		assertThat(send(second, phone)).containsExactly(OK);
		call("DeleteFrequencyWhiteList", app() + ",'PhoneNumberSet':['" + phone + "']");
		call("ModifyFreqRule", app() + ",'" + limit + "Limit':0");
		assertThat(send(second, phone)).containsExactly(OK);
	}

	@Test
	void sendNoMoreThanPackagesHaveRoomForWhereTheyAreRequired() throws TencentCloudSDKException {
		this.database.sql("DELETE FROM sms_package WHERE region = 0").update();
		call("ModifyAccountInfo", "'PackageRequired':true");
		call("AddSmsPackage", "'International':0,'PackageAmount':1,'PackageType':0");
		assertThat(send("A", mainland(), mainland())).containsExactly(OK,
				"FailedOperation.InsufficientBalanceInSmsPackage");
	}

	@Test
	void askMoreOfAPersonThanOfACompany() throws TencentCloudSDKException {
		String code = Long.toString(this.catalog.template(Region.MAINLAND, SmsType.VERIFICATION, "验证码{1}"));
		String promotion = Long.toString(this.catalog.template(Region.MAINLAND, SmsType.MARKETING, "新品{1}到店，拒收请回复R"));
		this.fixture.decide("template", "登录验证码", 0, "");
		call("ModifyAccountInfo", "'CertificationType':0");
		assertThat(send("1234567890123", mainland()))
			.containsExactly("InvalidParameterValue.TemplateParameterLengthLimit");
		this.template = code;
		assertThat(send("12345678", mainland())).containsExactly("InvalidParameterValue.TemplateParameterFormatError");
		this.template = promotion;
		assertThat(send("A", mainland()))
			.containsExactly("UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny");
	}

	@Test
	void tellOnlyTheFirstReasonInTheMainland() throws TencentCloudSDKException {
		String unwilling = mainland();
		call("AddUnsubscribe", app() + ",'SignName':'" + SIGN + "','SmsType':2,'PhoneNumberSet':['" + unwilling + "']");
		call("ModifyWarningThreshold", app() + ",'MainlandLimit':1");
		String reached = mainland();
		assertThat(send("A", reached)).containsExactly(OK);
		assertThat(send("A", unwilling)).as("list, volume").containsExactly(BLACKLIST);
		assertThat(send("A", reached)).as("volume, frequency").containsExactly(MAINLAND_LIMIT);
		call("ModifyWarningThreshold", app() + ",'MainlandLimit':0");
		call("ModifyFreqRule", app() + ",'ThirtySecondLimit':1,'OneHourLimit':1,'OneDayLimit':1");
		call("ModifyAccountInfo", "'PackageRequired':true");
		this.database.sql("DELETE FROM sms_package WHERE region = 0").update();
		assertThat(send("A", reached)).as("content, 30 s, hour, day, package")
			.containsExactly("LimitExceeded.PhoneNumberSameContentDailyLimit");
		assertThat(send("B", reached)).as("30 s, hour, day, package")
			.containsExactly("LimitExceeded.PhoneNumberThirtySecondLimit");
		assertThat(send("敏感词样例", unwilling)).as("word, list").containsExactly("FailedOperation.ContainSensitiveWord");
		assertThat(send("http://t.example/敏感词样例", unwilling)).as("URL, word, list")
			.containsExactly("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter");
		this.sign = "没有乙";
		assertThat(send("http://t.example/x", unwilling)).as("sign, URL, list")
			.containsExactly("FailedOperation.SignatureIncorrectOrUnapproved");
		this.template = "4711";
		assertThat(send("A", unwilling)).as("template, sign, list")
			.containsExactly("FailedOperation.TemplateUnapprovedOrNotExist");
		assertThat(send("A", "+86123")).as("number, template, sign")
			.containsExactly("InvalidParameterValue.IncorrectPhoneNumber");
		call("ModifyAppStatus", app() + ",'Status':0");
		assertThat(send("A", "+86123")).as("application, number")
			.containsExactly("UnauthorizedOperation.SdkAppIdIsDisabled");
	}

	@Test
	void tellOnlyTheFirstReasonAbroad() throws TencentCloudSDKException {
		abroad();
		String unwilling = hongKong();
		call("AddUnsubscribe", app() + ",'SmsType':2,'PhoneNumberSet':['" + unwilling + "']");
		call("ModifyWarningThreshold",
				app() + ",'GlobalLimit':1,'CountrySet':[{'IsoCode':'SG','Limit':1},{'IsoCode':'JP'}]");
		String reached = singapore();
		assertThat(send("A", reached)).containsExactly(OK);
		assertThat(send("A", unwilling)).as("list, country, volume").containsExactly(BLACKLIST);
		assertThat(send("A", hongKong())).as("country, volume").containsExactly(COUNTRY);
		assertThat(send("A", reached, reached)).as("global, country's volume, frequency")
			.containsOnly("LimitExceeded.AppGlobalDailyLimit");
	}

	private void abroad() {
		this.sign = null;
		this.template = this.global;
	}

	private void noFrequencyLimits() throws TencentCloudSDKException {
		call("ModifyFreqRule", app() + ",'ThirtySecondLimit':0,'OneHourLimit':0,'OneDayLimit':0,'SameContentLimit':0");
	}

	private List<String> send(String parameter, String... phones) throws TencentCloudSDKException {
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(phones);
		request.setSmsSdkAppId(this.app);
		request.setSignName(this.sign);
		request.setTemplateId(this.template);
		request.setTemplateParamSet(new String[] { parameter });
		return Arrays.stream(this.client.SendSms(request).getSendStatusSet()).map(SendStatus::getCode).toList();
	}

	private JsonNode call(String action, String fields) throws TencentCloudSDKException {
		return Sdk.call(this.client, action, ("{" + fields + "}").replace('\'', '"'));
	}

	private String app() {
		return "'SmsSdkAppId':'" + this.app + "'";
	}

	private String mainland() {
		return "+861381235" + this.numbers.incrementAndGet();
	}

	private String hongKong() {
		return "+8526124" + this.numbers.incrementAndGet();
	}

	private String singapore() {
		return "+658124" + this.numbers.incrementAndGet();
	}

}
