package io.smsconsole.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.models.CallbackStatusStatistics;
import com.tencentcloudapi.sms.v20210111.models.CallbackStatusStatisticsRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribePhoneNumberInfoRequest;
import com.tencentcloudapi.sms.v20210111.models.PhoneNumberInfo;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatus;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatusByPhoneNumberRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatusRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatus;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusByPhoneNumberRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusRequest;
import com.tencentcloudapi.sms.v20210111.models.ReportConversionRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import com.tencentcloudapi.sms.v20210111.models.SendStatusStatistics;
import com.tencentcloudapi.sms.v20210111.models.SendStatusStatisticsRequest;
import com.tencentcloudapi.sms.v20210111.models.SmsPackagesStatistics;
import com.tencentcloudapi.sms.v20210111.models.SmsPackagesStatisticsRequest;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * What a developer does first, with nothing but the official SDK whose endpoint points
 * here: all eighteen actions, on the running product and its simulated cloud.
 */
@BrowserTest
class FirstMessageIT {

	private static final String DELIVERED = "+8613812340100";

	private static final String NOT_EXISTING = "+8613812340001";

	private static final String REFUSED_UPSTREAM = "+8613812340007";

	private static final String REPLYING = "+8613812340010";

	@LocalServerPort
	private int port;

	@Autowired
	private ApiKeys keys;

	@Autowired
	private Clock clock;

	@Autowired
	private ZoneId zone;

	private com.tencentcloudapi.sms.v20210111.SmsClient sms;

	private SdkCatalogue catalogue;

	@BeforeEach
	void pointTheSdkHere() {
		this.sms = this.keys.sdk(this.port);
		this.catalogue = new SdkCatalogue(this.sms, this.keys.anySdk(this.port));
	}

	@Test
	void goesFromNothingToReceiptsAndFigures() throws Exception {
		String app = this.catalogue.call("AddAppInfo", Map.of("AppName", "首条短信")).path("SmsSdkAppId").asString();
		long sign = this.catalogue.sign("首信甲");
		long template = this.catalogue.template();
		List<SendStatus> sent = send(app, template);
		assertThat(sent).extracting(SendStatus::getCode).containsOnly("Ok");
		assertThat(sent).extracting(SendStatus::getSessionContext).containsOnly("order-42");

		receipts(app, sent);
		replies(app);
		figures(app);
		packages(app);
		conversion(app, sent.get(0).getSerialNo());
		numbers();
		this.catalogue.leave(sign, template);
	}

	private List<SendStatus> send(String app, long template) throws TencentCloudSDKException {
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(new String[] { DELIVERED, NOT_EXISTING, REFUSED_UPSTREAM, REPLYING });
		request.setSmsSdkAppId(app);
		request.setSignName("首信甲");
		request.setTemplateId(Long.toString(template));
		request.setTemplateParamSet(new String[] { "A1", "1234" });
		request.setSessionContext("order-42");
		return List.of(this.sms.SendSms(request).getSendStatusSet());
	}

	private void receipts(String app, List<SendStatus> sent) throws TencentCloudSDKException {
		PullSmsSendStatusRequest pull = new PullSmsSendStatusRequest();
		pull.setLimit(10L);
		pull.setSmsSdkAppId(app);
		List<PullSmsSendStatus> pulled = new ArrayList<>();
		await().pollInterval(Duration.ofMillis(100)).until(() -> {
			pulled.addAll(Arrays.asList(this.sms.PullSmsSendStatus(pull).getPullSmsSendStatusSet()));
			return pulled.size() >= 4;
		});
		assertThat(pulled).extracting(PullSmsSendStatus::getSerialNo)
			.containsExactlyInAnyOrderElementsOf(sent.stream().map(SendStatus::getSerialNo).toList());
		assertThat(pulled).extracting(PullSmsSendStatus::getSessionContext).containsOnly("order-42");
		assertThat(pulled).extracting(PullSmsSendStatus::getCountryCode).containsOnly("86");
		Map<String, String> outcomes = new HashMap<>();
		pulled.forEach((receipt) -> outcomes.put(receipt.getPhoneNumber(), receipt.getReportStatus()));
		assertThat(outcomes).isEqualTo(
				Map.of(DELIVERED, "SUCCESS", NOT_EXISTING, "FAIL", REFUSED_UPSTREAM, "FAIL", REPLYING, "SUCCESS"));
		assertThat(this.sms.PullSmsSendStatus(pull).getPullSmsSendStatusSet()).isEmpty();

		PullSmsSendStatusByPhoneNumberRequest again = new PullSmsSendStatusByPhoneNumberRequest();
		again.setBeginTime(this.clock.instant().minusSeconds(600).getEpochSecond());
		again.setEndTime(this.clock.instant().plusSeconds(1).getEpochSecond());
		again.setOffset(0L);
		again.setLimit(10L);
		again.setPhoneNumber(DELIVERED);
		again.setSmsSdkAppId(app);
		for (int i = 0; i < 2; i++) {
			assertThat(this.sms.PullSmsSendStatusByPhoneNumber(again).getPullSmsSendStatusSet())
				.extracting(PullSmsSendStatus::getSerialNo)
				.containsExactly(sent.get(0).getSerialNo());
		}
	}

	private void replies(String app) throws TencentCloudSDKException {
		PullSmsReplyStatusRequest pull = new PullSmsReplyStatusRequest();
		pull.setLimit(10L);
		pull.setSmsSdkAppId(app);
		List<PullSmsReplyStatus> pulled = new ArrayList<>();
		await().pollInterval(Duration.ofMillis(100)).until(() -> {
			pulled.addAll(Arrays.asList(this.sms.PullSmsReplyStatus(pull).getPullSmsReplyStatusSet()));
			return !pulled.isEmpty();
		});
		assertThat(pulled).hasSize(1);
		assertThat(pulled.get(0).getReplyContent()).isEqualTo("你好");
		assertThat(pulled.get(0).getPhoneNumber()).isEqualTo(REPLYING);
		assertThat(pulled.get(0).getSignName()).isEqualTo("首信甲");
		assertThat(this.sms.PullSmsReplyStatus(pull).getPullSmsReplyStatusSet()).isEmpty();

		PullSmsReplyStatusByPhoneNumberRequest again = new PullSmsReplyStatusByPhoneNumberRequest();
		again.setBeginTime(this.clock.instant().minusSeconds(600).getEpochSecond());
		again.setEndTime(this.clock.instant().plusSeconds(1).getEpochSecond());
		again.setOffset(0L);
		again.setLimit(10L);
		again.setPhoneNumber(REPLYING);
		again.setSmsSdkAppId(app);
		assertThat(this.sms.PullSmsReplyStatusByPhoneNumber(again).getPullSmsReplyStatusSet())
			.extracting(PullSmsReplyStatus::getReplyContent)
			.containsExactly("你好");
	}

	private void figures(String app) throws TencentCloudSDKException {
		SendStatusStatisticsRequest send = new SendStatusStatisticsRequest();
		send.setSmsSdkAppId(app);
		send.setBeginTime(hour(this.clock.instant().minus(Duration.ofHours(1))));
		send.setEndTime(hour(this.clock.instant()));
		send.setLimit(0L);
		send.setOffset(0L);
		SendStatusStatistics sent = this.sms.SendStatusStatistics(send).getSendStatusStatistics();
		assertThat(List.of(sent.getRequestCount(), sent.getRequestSuccessCount(), sent.getFeeCount()))
			.containsExactly(4L, 4L, 4L);
		CallbackStatusStatisticsRequest callback = new CallbackStatusStatisticsRequest();
		callback.setSmsSdkAppId(app);
		callback.setBeginTime(send.getBeginTime());
		callback.setEndTime(send.getEndTime());
		callback.setLimit(0L);
		callback.setOffset(0L);
		CallbackStatusStatistics received = this.sms.CallbackStatusStatistics(callback).getCallbackStatusStatistics();
		assertThat(received.getRequestSuccessCount()).isEqualTo(4);
		assertThat(received.getCallbackSuccessCount()).isEqualTo(2);
		assertThat(received.getCallbackFailCount()).isEqualTo(received.getCallbackCount() - 2);
		assertThat(received.getInvalidNumberCount()).isEqualTo(1);
	}

	private void packages(String app) throws TencentCloudSDKException {
		long id = this.catalogue
			.call("AddSmsPackage", Map.of("International", 0, "PackageAmount", 1000, "PackageType", 1))
			.path("PackageId")
			.asLong();
		SmsPackagesStatisticsRequest ask = new SmsPackagesStatisticsRequest();
		ask.setSmsSdkAppId(app);
		ask.setLimit(100L);
		ask.setOffset(0L);
		ask.setBeginTime(hour(this.clock.instant().minus(Duration.ofHours(1))));
		ask.setEndTime(hour(this.clock.instant()));
		assertThat(this.sms.SmsPackagesStatistics(ask).getSmsPackagesStatisticsSet())
			.filteredOn((found) -> found.getPackageId() == id)
			.extracting(SmsPackagesStatistics::getPackageAmount)
			.containsExactly(1000L);
	}

	private void conversion(String app, String serialNo) throws TencentCloudSDKException {
		ReportConversionRequest report = new ReportConversionRequest();
		report.setSmsSdkAppId(app);
		report.setSerialNo(serialNo);
		report.setConversionTime(this.clock.instant().getEpochSecond());
		assertThat(this.sms.ReportConversion(report).getReportConversionStatus().getCode()).isEqualTo("OK");
		report.setSerialNo("1");
		assertThatExceptionOfType(TencentCloudSDKException.class).isThrownBy(() -> this.sms.ReportConversion(report))
			.satisfies((ex) -> assertThat(ex.getRequestId()).isNotBlank());
	}

	private void numbers() throws TencentCloudSDKException {
		DescribePhoneNumberInfoRequest ask = new DescribePhoneNumberInfoRequest();
		ask.setPhoneNumberSet(new String[] { "+85261234567", "nonsense" });
		PhoneNumberInfo[] infos = this.sms.DescribePhoneNumberInfo(ask).getPhoneNumberInfoSet();
		assertThat(infos[0].getIsoCode()).isEqualTo("HK");
		assertThat(infos[0].getNationCode()).isEqualTo("852");
		assertThat(infos[1].getCode()).isEqualTo("FailedOperation.PhoneNumberParseFail");
		assertThat(infos[1].getPhoneNumber()).isEqualTo("nonsense");
	}

	private String hour(Instant instant) {
		return DateTimeFormatter.ofPattern("uuuuMMddHH").withZone(this.zone).format(instant);
	}

}
