package io.smsconsole.core.wire.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApiJsonTests {

	@Test
	void writesARequestWithItsNamesAndWithoutWhatIsAbsent() {
		SendSmsRequest request = new SendSmsRequest(List.of("+8618501234444"), "1400006666", "1110", "腾讯云",
				List.of("4370"), null, null, null);
		assertThat(ApiJson.client().writeValueAsString(request)).isEqualTo("{\"PhoneNumberSet\":[\"+8618501234444\"],"
				+ "\"SmsSdkAppId\":\"1400006666\",\"TemplateId\":\"1110\",\"SignName\":\"腾讯云\","
				+ "\"TemplateParamSet\":[\"4370\"]}");
	}

	@Test
	void readsWhatItWrote() {
		AddSmsTemplateRequest request = new AddSmsTemplateRequest("验证码", "您的验证码是{1}", 3, 0, "业务验证码");
		String json = ApiJson.client().writeValueAsString(request);
		assertThat(ApiJson.server().readValue(json, AddSmsTemplateRequest.class)).isEqualTo(request);
	}

	@Test
	void writesAnswersWithNumbersAndStringsAsTheyAre() {
		assertThat(ApiJson.server()
			.writeValueAsString(new AddSmsTemplateResponse(new AddSmsTemplateResponse.AddTemplateStatus("1110"))))
			.isEqualTo("{\"AddTemplateStatus\":{\"TemplateId\":\"1110\"}}");
		assertThat(ApiJson.server()
			.writeValueAsString(
					new ModifySmsTemplateResponse(new ModifySmsTemplateResponse.ModifyTemplateStatus(1110))))
			.isEqualTo("{\"ModifyTemplateStatus\":{\"TemplateId\":1110}}");
	}

	@Test
	void clientOverlooksWhatItDoesNotKnowAndWhatIsNull() {
		String json = "{\"SendStatusSet\":[{\"SerialNo\":\"1\",\"Fee\":null,\"New\":{}}],\"RequestId\":\"x\"}";
		SendSmsResponse response = ApiJson.client().readValue(json, SendSmsResponse.class);
		assertThat(response.sendStatusSet()).singleElement().satisfies((status) -> {
			assertThat(status.serialNo()).isEqualTo("1");
			assertThat(status.fee()).isZero();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"Limit\":1,\"SmsSdkAppId\":1400006666}", "{\"Limit\":\"1\",\"SmsSdkAppId\":\"1\"}",
			"{\"Limit\":1.0}", "{\"Limit\":true}", "{\"limit\":1}", "{\"Limit\":1}{}", "{\"Limit\":1,\"Other\":1}",
			"{\"Limit\":99999999999}", "[]", "{\"Limit\":1" })
	void serverRefusesWhatIsNotToTheLetter(String json) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> ApiJson.server().readValue(json, PullSmsSendStatusRequest.class));
	}

	@Test
	void serverRefusesNullWithinAList() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> ApiJson.server().readValue("{\"SignIdSet\":[1,null]}", DescribeSmsSignListRequest.class));
	}

	@Test
	void serverReadsWhatIsAbsentAsNull() {
		assertThat(ApiJson.server().readValue("{}", PullSmsSendStatusRequest.class))
			.isEqualTo(new PullSmsSendStatusRequest(null, null));
	}

	@ParameterizedTest
	@MethodSource("io.smsconsole.core.wire.api.ApiActionTests#actions")
	void clientReadsTheAnswerOfEachActionHoweverEmpty(ApiAction<?> action) {
		assertThat(ApiJson.client().readValue("{}", action.responseType())).isInstanceOf(action.responseType());
	}

}
