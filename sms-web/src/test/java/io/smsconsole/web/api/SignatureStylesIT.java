package io.smsconsole.web.api;

import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.common.profile.Language;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListResponse;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsTemplateListRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The official SDK in every way of signing that it knows.
 */
@BrowserTest
class SignatureStylesIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	private Credential key;

	@BeforeEach
	void startEmpty() {
		this.fixture.empty();
		this.key = this.hands.ownersKey();
	}

	@ParameterizedTest
	@CsvSource({ "TC3-HMAC-SHA256, POST", "TC3-HMAC-SHA256, GET", "HmacSHA1, GET", "HmacSHA256, GET", "HmacSHA1, POST",
			"HmacSHA256, POST" })
	void areAllTaken(String signMethod, String requestMethod) throws TencentCloudSDKException {
		long sign = this.catalog.sign(Region.INTERNATIONAL, "Example");
		SmsClient client = Sdk.client(this.port, this.key, signMethod, requestMethod);
		DescribeSmsSignListRequest request = new DescribeSmsSignListRequest();
		request.setSignIdSet(new Long[] { sign, 4711L });
		request.setInternational(1L);
		DescribeSmsSignListResponse response = client.DescribeSmsSignList(request);
		assertThat(response.getRequestId()).hasSize(36);
		assertThat(response.getDescribeSignListStatusSet()).singleElement().satisfies((status) -> {
			assertThat(status.getSignId()).isEqualTo(sign);
			assertThat(status.getSignName()).isEqualTo("Example");
		});
	}

	@ParameterizedTest
	@CsvSource({ "TC3-HMAC-SHA256, POST", "TC3-HMAC-SHA256, GET", "HmacSHA1, GET", "HmacSHA256, POST" })
	void areAllProven(String signMethod, String requestMethod) {
		Credential wrong = new Credential(this.key.secretId(), "wrong");
		refuses(Sdk.client(this.port, wrong, signMethod, requestMethod), "AuthFailure.SignatureFailure");
		Credential unknown = new Credential("AKID" + "x".repeat(32), "any");
		refuses(Sdk.client(this.port, unknown, signMethod, requestMethod), "AuthFailure.SecretIdNotFound");
		Credential none = new Credential("AKIDshort", "any");
		refuses(Sdk.client(this.port, none, signMethod, requestMethod), "AuthFailure.InvalidSecretId");
	}

	@Test
	void takeNoTokenWithAKeyThatHasNone() {
		SmsClient client = Sdk.client(this.port, this.key);
		client.setCredential(
				new com.tencentcloudapi.common.Credential(this.key.secretId(), this.key.secretKey(), "token"));
		refuses(client, "AuthFailure.TokenFailure");
	}

	@ParameterizedTest
	@CsvSource({ "POST", "GET" })
	void leaveNoPayloadUnsigned(String requestMethod) {
		SmsClient client = Sdk.client(this.port, this.key, ClientProfile.SIGN_TC3_256, requestMethod);
		client.getClientProfile().setUnsignedPayload(true);
		refuses(client, "AuthFailure.SignatureFailure");
	}

	@Test
	void nameTheRegion() {
		SmsClient client = Sdk.client(this.port, this.key);
		client.setRegion("");
		refuses(client, "MissingParameter");
		client.setRegion("ap-nowhere");
		refuses(client, "UnsupportedRegion");
		client.setRegion("sa-saopaulo");
		refuses(client, "InvalidParameterValue.InvalidInternational");
	}

	@ParameterizedTest
	@CsvSource({ "EN_US, 'International: International is 0 (mainland) or 1 (international).'",
			"ZH_CN, 'International: International 只能为 0（国内）或 1（国际/港澳台）。'" })
	void areAnsweredInTheLanguageThatWasAskedFor(Language language, String message) {
		SmsClient client = Sdk.client(this.port, this.key);
		client.getClientProfile().setLanguage(language);
		assertThat(refuses(client, "InvalidParameterValue.InvalidInternational")).isEqualTo(message);
	}

	@ParameterizedTest
	@CsvSource({ "2019-07-11, NoSuchVersion", "2019-01-16, InvalidAction" })
	void chooseTheProductByTheVersion(String version, String code) {
		SmsClient sms = Sdk.client(this.port, this.key);
		HttpProfile http = sms.getClientProfile().getHttpProfile();
		CommonClient client = new CommonClient("sms", version, sms.getCredential(), "ap-guangzhou",
				new ClientProfile(ClientProfile.SIGN_TC3_256, http));
		Sdk.refusal(code, () -> client.commonRequest(new DescribeSmsTemplateListRequest(), "DescribeSmsTemplateList"));
	}

	private static String refuses(SmsClient client, String code) {
		DescribeSmsTemplateListRequest request = new DescribeSmsTemplateListRequest();
		request.setInternational(2L);
		return Sdk.refusal(code, () -> client.DescribeSmsTemplateList(request));
	}

}
