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

import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.models.AddSmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.AddSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.CallbackStatusStatistics;
import com.tencentcloudapi.sms.v20210111.models.CallbackStatusStatisticsRequest;
import com.tencentcloudapi.sms.v20210111.models.DeleteSmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.DeleteSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribePhoneNumberInfoRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsTemplateListRequest;
import com.tencentcloudapi.sms.v20210111.models.ModifySmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.ModifySmsTemplateRequest;
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
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

	private static final JsonMapper JSON = new JsonMapper();

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

	private CommonClient any;

	@BeforeEach
	void pointTheSdkHere() {
		this.sms = this.keys.sdk(this.port);
		this.any = this.keys.anySdk(this.port);
	}

	@Test
	void goesFromNothingToReceiptsAndFigures() throws Exception {
		String app = call("AddAppInfo", Map.of("AppName", "首条短信")).path("SmsSdkAppId").asString();
		long sign = sign("首信甲");
		long template = template();
		List<SendStatus> sent = send(app, template);
		assertThat(sent).extracting(SendStatus::getCode).containsOnly("Ok");
		assertThat(sent).extracting(SendStatus::getSessionContext).containsOnly("order-42");

		receipts(app, sent);
		replies(app);
		figures(app);
		packages(app);
		conversion(app, sent.get(0).getSerialNo());
		numbers();
		goodbye(sign, template);
	}

	private long sign(String name) throws TencentCloudSDKException {
		long qualification = call("AddSmsQualification",
				Map.of("QualificationName", "首信科技有限公司", "Purpose", 0, "CreditCode", CatalogMother.CREDIT_CODE,
						"LegalPerson", "王小明", "Manager",
						Map.of("Name", "李小红", "Phone", "13800138000", "IdNumber", "110101199003071234"), "ImageSet",
						List.of(Pictures.png())))
			.path("QualificationId")
			.asLong();
		AddSmsSignRequest add = new AddSmsSignRequest();
		add.setSignName(name);
		add.setSignType(0L);
		add.setDocumentType(1L);
		add.setInternational(0L);
		add.setSignPurpose(0L);
		add.setProofImage(Pictures.png());
		add.setQualificationId(qualification);
		long id = this.sms.AddSmsSign(add).getAddSignStatus().getSignId();
		DescribeSmsSignListRequest ask = new DescribeSmsSignListRequest();
		ask.setSignIdSet(new Long[] { id });
		ask.setInternational(0L);
		await().pollInterval(Duration.ofMillis(200))
			.until(() -> this.sms.DescribeSmsSignList(ask).getDescribeSignListStatusSet()[0].getStatusCode() == 0);
		return id;
	}

	private long template() throws TencentCloudSDKException {
		AddSmsTemplateRequest add = new AddSmsTemplateRequest();
		add.setTemplateName("到货");
		add.setTemplateContent("您的包裹{1}已到，请凭{2}领取");
		add.setSmsType(2L);
		add.setInternational(0L);
		add.setRemark("通知收件人");
		long id = Long.parseLong(this.sms.AddSmsTemplate(add).getAddTemplateStatus().getTemplateId());
		DescribeSmsTemplateListRequest ask = new DescribeSmsTemplateListRequest();
		ask.setTemplateIdSet(new Long[] { id });
		ask.setInternational(0L);
		await().pollInterval(Duration.ofMillis(200))
			.until(() -> this.sms.DescribeSmsTemplateList(ask).getDescribeTemplateStatusSet()[0].getStatusCode() == 0);
		return id;
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
		long id = call("AddSmsPackage", Map.of("International", 0, "PackageAmount", 1000, "PackageType", 1))
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

	private void goodbye(long sign, long template) throws TencentCloudSDKException {
		ModifySmsTemplateRequest modify = new ModifySmsTemplateRequest();
		modify.setTemplateId(template);
		modify.setTemplateName("到货");
		modify.setTemplateContent("您的包裹{1}已到");
		modify.setSmsType(2L);
		modify.setInternational(0L);
		modify.setRemark("通知收件人");
		assertThatExceptionOfType(TencentCloudSDKException.class).isThrownBy(() -> this.sms.ModifySmsTemplate(modify))
			.satisfies((ex) -> assertThat(ex.getErrorCode()).isEqualTo("FailedOperation.TemplateAlreadyPassedCheck"));
		ModifySmsSignRequest change = new ModifySmsSignRequest();
		change.setSignId(sign);
		change.setSignName("首信甲");
		change.setSignType(0L);
		change.setDocumentType(1L);
		change.setInternational(0L);
		change.setSignPurpose(0L);
		change.setProofImage(Pictures.png());
		change.setQualificationId(1L);
		assertThatExceptionOfType(TencentCloudSDKException.class).isThrownBy(() -> this.sms.ModifySmsSign(change))
			.satisfies((ex) -> assertThat(ex.getErrorCode()).isEqualTo("InvalidParameterValue.SignAlreadyPassedCheck"));
		DeleteSmsTemplateRequest deleteTemplate = new DeleteSmsTemplateRequest();
		deleteTemplate.setTemplateId(template);
		assertThat(this.sms.DeleteSmsTemplate(deleteTemplate).getDeleteTemplateStatus().getDeleteTime()).isPositive();
		DeleteSmsSignRequest deleteSign = new DeleteSmsSignRequest();
		deleteSign.setSignId(sign);
		assertThat(this.sms.DeleteSmsSign(deleteSign).getDeleteSignStatus().getDeleteTime()).isPositive();
	}

	private JsonNode call(String action, Map<String, ?> parameters) throws TencentCloudSDKException {
		return JSON.readTree(this.any.call(action, JSON.writeValueAsString(parameters))).path("Response");
	}

	private String hour(Instant instant) {
		return DateTimeFormatter.ofPattern("uuuuMMddHH").withZone(this.zone).format(instant);
	}

}
