package io.smsconsole.core.wire.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.DescribePhoneNumberInfoRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsTemplateListRequest;
import com.tencentcloudapi.sms.v20210111.models.PhoneNumberInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class SignatureDoorTests {

	@TempDir
	private Path directory;

	@ParameterizedTest
	@CsvSource({ "TC3-HMAC-SHA256, POST", "TC3-HMAC-SHA256, GET", "HmacSHA1, GET", "HmacSHA256, GET", "HmacSHA1, POST",
			"HmacSHA256, POST" })
	void takesEveryWayOfSigningThatTheSdkKnows(String signMethod, String requestMethod) throws Exception {
		try (TestCloud cloud = new TestCloud(this.directory)) {
			String template = cloud.template("您的验证码是{1}", 3, 0);
			SmsClient sdk = cloud.sdk(cloud.cloud().secretId(), cloud.cloud().secretKey(), signMethod, requestMethod);
			DescribePhoneNumberInfoRequest numbers = new DescribePhoneNumberInfoRequest();
			numbers.setPhoneNumberSet(new String[] { "+8618501234444", "+12015550123", "no" });
			assertThat(sdk.DescribePhoneNumberInfo(numbers).getPhoneNumberInfoSet())
				.extracting(PhoneNumberInfo::getIsoCode, PhoneNumberInfo::getIsoName, PhoneNumberInfo::getCode,
						PhoneNumberInfo::getPhoneNumber)
				.containsExactly(tuple("CN", "China", "Ok", "+8618501234444"),
						tuple("US", "United States", "Ok", "+12015550123"),
						tuple("DEF", "", "FailedOperation.PhoneNumberParseFail", "no"));
			DescribeSmsTemplateListRequest templates = new DescribeSmsTemplateListRequest();
			templates.setInternational(0L);
			templates.setTemplateIdSet(new Long[] { Long.valueOf(template) });
			assertThat(sdk.DescribeSmsTemplateList(templates).getDescribeTemplateStatusSet()).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "TC3-HMAC-SHA256, POST", "TC3-HMAC-SHA256, GET", "HmacSHA1, GET", "HmacSHA256, POST" })
	void refusesAWrongSecret(String signMethod, String requestMethod) throws Exception {
		try (TestCloud cloud = new TestCloud(this.directory)) {
			SmsClient sdk = cloud.sdk(cloud.cloud().secretId(), "wrong", signMethod, requestMethod);
			refuses(sdk, "AuthFailure.SignatureFailure");
		}
	}

	@Test
	void refusesAKeyThatItDoesNotKnowOrThatIsNone() throws Exception {
		try (TestCloud cloud = new TestCloud(this.directory)) {
			refuses(cloud.sdk("AKID" + "x".repeat(32), "any", ClientProfile.SIGN_TC3_256, HttpProfile.REQ_POST),
					"AuthFailure.SecretIdNotFound");
			refuses(cloud.sdk("AKIDshort", "any", ClientProfile.SIGN_TC3_256, HttpProfile.REQ_POST),
					"AuthFailure.InvalidSecretId");
		}
	}

	@Test
	void refusesARequestThatIsTooOld() throws Exception {
		Clock late = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(310));
		SimulatorSettings settings = SimulatorSettings.embedded(this.directory);
		try (SimulatedCloud cloud = SimulatedCloud.start(settings, late)) {
			HttpProfile http = new HttpProfile();
			http.setProtocol(HttpProfile.REQ_HTTP);
			http.setEndpoint("127.0.0.1:" + cloud.port());
			refuses(new SmsClient(new Credential(cloud.secretId(), cloud.secretKey()), "ap-guangzhou",
					new ClientProfile(ClientProfile.SIGN_TC3_256, http)), "AuthFailure.SignatureExpire");
		}
	}

	@Test
	void asksForTheRegion() throws Exception {
		try (TestCloud cloud = new TestCloud(this.directory)) {
			SmsClient sdk = cloud.sdk(cloud.cloud().secretId(), cloud.cloud().secretKey(), ClientProfile.SIGN_TC3_256,
					HttpProfile.REQ_POST);
			sdk.setRegion("");
			refuses(sdk, "MissingParameter");
		}
	}

	private static void refuses(SmsClient sdk, String code) {
		DescribePhoneNumberInfoRequest numbers = new DescribePhoneNumberInfoRequest();
		numbers.setPhoneNumberSet(new String[] { "+8618501234444" });
		assertThatExceptionOfType(TencentCloudSDKException.class).isThrownBy(() -> sdk.DescribePhoneNumberInfo(numbers))
			.satisfies((ex) -> {
				assertThat(ex.getErrorCode()).isEqualTo(code);
				assertThat(ex.getMessage()).isNotBlank();
				assertThat(ex.getRequestId()).isNotBlank();
			});
	}

}
