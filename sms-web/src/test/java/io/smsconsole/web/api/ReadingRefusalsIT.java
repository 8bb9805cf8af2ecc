package io.smsconsole.web.api;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.CallbackStatusStatisticsRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribePhoneNumberInfoRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatusByPhoneNumberRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatusRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusByPhoneNumberRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusRequest;
import com.tencentcloudapi.sms.v20210111.models.ReportConversionRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatusStatisticsRequest;
import com.tencentcloudapi.sms.v20210111.models.SmsPackagesStatisticsRequest;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pulls, figures and reports refuse, as the official SDK tells it.
 */
@BrowserTest
class ReadingRefusalsIT {

	private static final String NO_APP = "1499999999";

	private static final String UNKNOWN_APP = "InvalidParameterValue.SdkAppIdNotExist";

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogHands catalog;

	@Autowired
	private Clock clock;

	private SmsClient client;

	private String app;

	@BeforeEach
	void haveAnApplication() {
		this.client = Sdk.client(this.port, this.hands.ownersKey());
		this.app = this.catalog.app();
	}

	@Test
	void refuseAPullByItsFields() {
		receipts("InvalidParameterValue.LimitVerifyFail", (pull) -> pull.setLimit(0L), "Limit");
		receipts("InvalidParameterValue.LimitVerifyFail", (pull) -> pull.setLimit(101L), "Limit");
		receipts("MissingParameter", (pull) -> pull.setLimit(null), "Limit");
		receipts(UNKNOWN_APP, (pull) -> pull.setSmsSdkAppId(NO_APP), "SmsSdkAppId");
		PullSmsReplyStatusRequest replies = new PullSmsReplyStatusRequest();
		replies.setLimit(10L);
		replies.setSmsSdkAppId(NO_APP);
		refused(UNKNOWN_APP, () -> this.client.PullSmsReplyStatus(replies), "SmsSdkAppId");
		replies.setSmsSdkAppId(this.app);
		replies.setLimit(-1L);
		refused("InvalidParameterValue.LimitVerifyFail", () -> this.client.PullSmsReplyStatus(replies), "Limit");
	}

	@Test
	void refuseAPullOfOneNumberByItsFields() {
		long now = this.clock.instant().getEpochSecond();
		byNumber("InvalidParameterValue.BeginTimeVerifyFail",
				(pull) -> pull.setBeginTime(now - Duration.ofDays(8).toSeconds()), "BeginTime");
		byNumber("InvalidParameterValue.EndTimeVerifyFail", (pull) -> pull.setEndTime(-1L), "EndTime");
		byNumber("InvalidParameterValue.InvalidStartTime", (pull) -> pull.setEndTime(now - 700), "BeginTime");
		byNumber("InvalidParameterValue.OffsetVerifyFail", (pull) -> pull.setOffset(1L), "Offset");
		byNumber("MissingParameter", (pull) -> pull.setBeginTime(null), "BeginTime");
		byNumber("MissingParameter", (pull) -> pull.setPhoneNumber(null), "PhoneNumber");
		byNumber("InvalidParameterValue.IncorrectPhoneNumber", (pull) -> pull.setPhoneNumber("+86123"), "PhoneNumber");
		byNumber(UNKNOWN_APP, (pull) -> pull.setSmsSdkAppId(NO_APP), "SmsSdkAppId");
		PullSmsReplyStatusByPhoneNumberRequest replies = new PullSmsReplyStatusByPhoneNumberRequest();
		replies.setBeginTime(now - 600);
		replies.setEndTime(now);
		replies.setOffset(0L);
		replies.setLimit(10L);
		replies.setPhoneNumber("+8613812340000");
		replies.setSmsSdkAppId("none");
		refused(UNKNOWN_APP, () -> this.client.PullSmsReplyStatusByPhoneNumber(replies), "SmsSdkAppId");
	}

	@Test
	void refuseFiguresByTheirPeriod() {
		figures("InvalidParameterValue.BeginTimeVerifyFail", (ask) -> ask.setBeginTime("yesterday"), "BeginTime");
		figures("InvalidParameterValue.EndTimeVerifyFail", (ask) -> ask.setEndTime("2026112524"), "EndTime");
		figures("InvalidParameterValue.EndTimeVerifyFail", (ask) -> ask.setEndTime("2026010100"), "EndTime");
		figures("MissingParameter", (ask) -> ask.setBeginTime(null), "BeginTime");
		figures(UNKNOWN_APP, (ask) -> ask.setSmsSdkAppId(NO_APP), "SmsSdkAppId");
		CallbackStatusStatisticsRequest callback = new CallbackStatusStatisticsRequest();
		callback.setSmsSdkAppId(NO_APP);
		callback.setBeginTime("2026110100");
		callback.setEndTime("2026110200");
		callback.setLimit(0L);
		callback.setOffset(0L);
		refused(UNKNOWN_APP, () -> this.client.CallbackStatusStatistics(callback), "SmsSdkAppId");
		SmsPackagesStatisticsRequest packages = new SmsPackagesStatisticsRequest();
		packages.setSmsSdkAppId(NO_APP);
		packages.setBeginTime("2026110100");
		packages.setEndTime("2026110200");
		packages.setLimit(10L);
		packages.setOffset(0L);
		refused(UNKNOWN_APP, () -> this.client.SmsPackagesStatistics(packages), "SmsSdkAppId");
	}

	@Test
	void refuseAConversionOfNothing() {
		ReportConversionRequest report = new ReportConversionRequest();
		report.setSmsSdkAppId(this.app);
		report.setSerialNo("1");
		report.setConversionTime(this.clock.instant().getEpochSecond());
		refused("ResourceNotFound", () -> this.client.ReportConversion(report), "SerialNo");
		report.setSerialNo(null);
		refused("MissingParameter", () -> this.client.ReportConversion(report), "SerialNo");
	}

	@Test
	void refuseToLookUpNothingOrTooMuch() {
		DescribePhoneNumberInfoRequest ask = new DescribePhoneNumberInfoRequest();
		ask.setPhoneNumberSet(new String[0]);
		refused("MissingParameter.EmptyPhoneNumberSet", () -> this.client.DescribePhoneNumberInfo(ask),
				"PhoneNumberSet");
		ask.setPhoneNumberSet(new String[201]);
		Arrays.fill(ask.getPhoneNumberSet(), "+8613812340000");
		refused("LimitExceeded.PhoneNumberCountLimit", () -> this.client.DescribePhoneNumberInfo(ask),
				"PhoneNumberSet");
	}

	private void receipts(String code, Consumer<PullSmsSendStatusRequest> change, String words) {
		PullSmsSendStatusRequest pull = new PullSmsSendStatusRequest();
		pull.setLimit(10L);
		pull.setSmsSdkAppId(this.app);
		change.accept(pull);
		refused(code, () -> this.client.PullSmsSendStatus(pull), words);
	}

	private void byNumber(String code, Consumer<PullSmsSendStatusByPhoneNumberRequest> change, String words) {
		long now = this.clock.instant().getEpochSecond();
		PullSmsSendStatusByPhoneNumberRequest pull = new PullSmsSendStatusByPhoneNumberRequest();
		pull.setBeginTime(now - 600);
		pull.setEndTime(now);
		pull.setOffset(0L);
		pull.setLimit(10L);
		pull.setPhoneNumber("+8613812340000");
		pull.setSmsSdkAppId(this.app);
		change.accept(pull);
		refused(code, () -> this.client.PullSmsSendStatusByPhoneNumber(pull), words);
	}

	private void figures(String code, Consumer<SendStatusStatisticsRequest> change, String words) {
		SendStatusStatisticsRequest ask = new SendStatusStatisticsRequest();
		ask.setSmsSdkAppId(this.app);
		ask.setBeginTime("2026110100");
		ask.setEndTime("2026110200");
		ask.setLimit(0L);
		ask.setOffset(0L);
		change.accept(ask);
		refused(code, () -> this.client.SendStatusStatistics(ask), words);
	}

	private static void refused(String code, Sdk.Call call, String words) {
		assertThat(Sdk.refusal(code, call)).startsWith(words).matches("\\p{ASCII}+");
	}

}
