package io.smsconsole.web.api;

import java.util.Arrays;
import java.util.function.Consumer;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What SendSms refuses, as a whole or for a number, as the official SDK tells it.
 */
@BrowserTest
class SendRefusalsIT {

	private static final String MAINLAND = "+8613812340000";

	private static final String ABROAD = "+85261230000";

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	private SmsClient client;

	private String app;

	private String template;

	@BeforeEach
	void haveSomethingToSendWith() {
		this.fixture.empty();
		this.client = Sdk.client(this.port, this.hands.ownersKey());
		this.app = this.catalog.app();
		this.template = this.catalog.effective(Region.MAINLAND, "拒绝乙", "您的包裹{1}已到，请凭{2}领取");
	}

	@Test
	void refuseAsAWholeWhatIsNoRequest() {
		refused("MissingParameter.EmptyPhoneNumberSet", (send) -> send.setPhoneNumberSet(new String[0]),
				"PhoneNumberSet");
		refused("MissingParameter", (send) -> send.setPhoneNumberSet(null), "PhoneNumberSet");
		refused("LimitExceeded.PhoneNumberCountLimit", (send) -> {
			String[] many = new String[201];
			Arrays.fill(many, MAINLAND);
			send.setPhoneNumberSet(many);
		}, "PhoneNumberSet");
		refused("MissingParameter", (send) -> send.setSmsSdkAppId(null), "SmsSdkAppId");
		refused("MissingParameter", (send) -> send.setTemplateId(null), "TemplateId");
		refused("InvalidParameterValue", (send) -> send.setExtendCode("12a"), "ExtendCode");
		refused("InvalidParameterValue", (send) -> send.setSenderId("发送者"), "SenderId");
		refused("InvalidParameterValue", (send) -> send.setSessionContext("x".repeat(512)), "SessionContext");
	}

	@Test
	void refuseEachNumberWithItsCode() throws TencentCloudSDKException {
		verdict("InvalidParameterValue.SdkAppIdNotExist", (send) -> send.setSmsSdkAppId("1499999999"));
		verdict("InvalidParameterValue.IncorrectPhoneNumber", (send) -> send.setPhoneNumberSet(numbers("+86123")));
		verdict("FailedOperation.TemplateUnapprovedOrNotExist", (send) -> send.setTemplateId("4711"));
		verdict("FailedOperation.TemplateUnapprovedOrNotExist", (send) -> send.setTemplateId("none"));
		verdict("FailedOperation.SignatureIncorrectOrUnapproved", (send) -> send.setSignName("没有丙"));
		verdict("FailedOperation.SignatureIncorrectOrUnapproved", (send) -> send.setSignName(null));
		verdict("UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
				(send) -> send.setPhoneNumberSet(numbers(ABROAD)));
		verdict("FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
				(send) -> send.setTemplateParamSet(numbers("1")));
		verdict("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
				(send) -> send.setTemplateParamSet(numbers("见 http://t.example/x", "1")));
		verdict("InvalidParameterValue.ContentLengthLimit",
				(send) -> send.setTemplateParamSet(numbers("字".repeat(500), "字".repeat(500))));
		verdict("FailedOperation.ContainSensitiveWord", (send) -> send.setTemplateParamSet(numbers("敏感词样例", "1")));
		String code = Long.toString(this.catalog.template(Region.MAINLAND, SmsType.VERIFICATION, "验证码{1}"));
		verdict("FailedOperation.TemplateUnapprovedOrNotExist", (send) -> send.setTemplateId(code));
		this.fixture.empty();
		verdict("FailedOperation.TemplateUnapprovedOrNotExist", (send) -> {
		});
	}

	@Test
	void refuseWhatDoesNotFitTheRegionOrTheKind() throws TencentCloudSDKException {
		verdicts((send) -> send.setPhoneNumberSet(numbers(MAINLAND, ABROAD)),
				"UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
				"UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber");
		String abroad = this.catalog.effective(Region.INTERNATIONAL, "Refused", "Your parcel {1}");
		verdict("UnsupportedOperation.GlobalTemplateToChineseMainlandPhone", (send) -> {
			send.setTemplateId(abroad);
			send.setSignName("Refused");
			send.setTemplateParamSet(numbers("1"));
		});
	}

	@Test
	void refuseOneOfSeveralAndAcceptTheOthers() throws TencentCloudSDKException {
		verdicts((send) -> send.setPhoneNumberSet(numbers(MAINLAND, "+86123", "13812340000", "+8613812349999")), "Ok",
				"InvalidParameterValue.IncorrectPhoneNumber", "LimitExceeded.DeliveryFrequencyLimit", "Ok");
	}

	@Test
	void refuseADisabledApplication() throws TencentCloudSDKException {
		Sdk.call(this.client, "ModifyAppStatus", "{\"SmsSdkAppId\":\"%s\",\"Status\":0}".formatted(this.app));
		verdict("UnauthorizedOperation.SdkAppIdIsDisabled", (send) -> {
		});
	}

	@Test
	void refuseAStrangerWhateverTheyName() {
		SmsClient stranger = Sdk.client(this.port, this.hands.strangersKey());
		String forReal = Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> stranger.SendSms(request()));
		SendSmsRequest elsewhere = request();
		elsewhere.setSmsSdkAppId("1499999999");
		assertThat(Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> stranger.SendSms(elsewhere))
			.replace("1499999999", this.app)).isEqualTo(forReal);
	}

	private void refused(String code, Consumer<SendSmsRequest> change, String words) {
		SendSmsRequest request = request();
		change.accept(request);
		assertThat(Sdk.refusal(code, () -> this.client.SendSms(request))).startsWith(words).matches("\\p{ASCII}+");
	}

	private void verdict(String code, Consumer<SendSmsRequest> change) throws TencentCloudSDKException {
		verdicts(change, code);
	}

	private void verdicts(Consumer<SendSmsRequest> change, String... codes) throws TencentCloudSDKException {
		SendSmsRequest request = request();
		change.accept(request);
		SendStatus[] statuses = this.client.SendSms(request).getSendStatusSet();
		assertThat(statuses).extracting(SendStatus::getCode).containsExactly(codes);
		assertThat(statuses).filteredOn((status) -> !"Ok".equals(status.getCode())).allSatisfy((status) -> {
			assertThat(status.getSerialNo()).isEmpty();
			assertThat(status.getFee()).isZero();
			assertThat(status.getSessionContext()).isEqualTo("order-7");
			assertThat(status.getMessage()).isNotBlank();
		});
	}

	private SendSmsRequest request() {
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(numbers(MAINLAND));
		request.setSmsSdkAppId(this.app);
		request.setSignName("拒绝乙");
		request.setTemplateId(this.template);
		request.setTemplateParamSet(numbers("A1", "1234"));
		request.setSessionContext("order-7");
		return request;
	}

	private static String[] numbers(String... numbers) {
		return numbers;
	}

}
