package io.smsconsole.core.wire.client;

import java.nio.charset.StandardCharsets;

import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.core.wire.api.ApiJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnswerReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			SendSms | {"SendStatusSet":[{"SerialNo":"5000:1","PhoneNumber":"+8613711112222","Fee":2,\
			"SessionContext":"","Code":"Ok","Message":"send success","IsoCode":"CN"}]}
			PullSmsSendStatus | {"PullSmsSendStatusSet":[{"UserReceiveTime":1620734188,"CountryCode":"86",\
			"SubscriberNumber":"13711112222","PhoneNumber":"+8613711112222","SerialNo":"5000:1",\
			"ReportStatus":"SUCCESS","Description":"DELIVRD","SessionContext":"42"}]}
			PullSmsReplyStatus | {"PullSmsReplyStatusSet":[{"ExtendCode":"11","CountryCode":"86",\
			"PhoneNumber":"+8613711112222","SignName":"Sign","ReplyContent":"1","ReplyTime":1620734188,\
			"SubscriberNumber":"13711112222"}]}
			PullSmsSendStatusByPhoneNumber | {"PullSmsSendStatusSet":[]}
			PullSmsReplyStatusByPhoneNumber | {"PullSmsReplyStatusSet":[]}
			SendStatusStatistics | {"SendStatusStatistics":{"FeeCount":3,"RequestCount":2,"RequestSuccessCount":1}}
			CallbackStatusStatistics | {"CallbackStatusStatistics":{"CallbackCount":9,"RequestSuccessCount":8,\
			"CallbackFailCount":7,"CallbackSuccessCount":6,"InternalErrorCount":5,"InvalidNumberCount":4,\
			"ShutdownErrorCount":3,"BlackListCount":2,"FrequencyLimitCount":1}}
			SmsPackagesStatistics | {"SmsPackagesStatisticsSet":[{"PackageCreateTime":1617292800,\
			"PackageEffectiveTime":1617292801,"PackageExpiredTime":1617292802,"PackageAmount":1000,\
			"PackageType":1,"PackageId":1000791745,"CurrentUsage":10}]}
			AddSmsTemplate | {"AddTemplateStatus":{"TemplateId":"1110"}}
			ModifySmsTemplate | {"ModifyTemplateStatus":{"TemplateId":1110}}
			DeleteSmsTemplate | {"DeleteTemplateStatus":{"DeleteStatus":"gone","DeleteTime":1578988506}}
			DescribeSmsTemplateList | {"DescribeTemplateStatusSet":[{"TemplateId":1110,"International":0,\
			"StatusCode":-1,"ReviewReply":"no","TemplateName":"code","CreateTime":1617379200,\
			"TemplateContent":"Your code is {1}"}]}
			AddSmsSign | {"AddSignStatus":{"SignId":1110}}
			ModifySmsSign | {"ModifySignStatus":{"SignId":1110}}
			DeleteSmsSign | {"DeleteSignStatus":{"DeleteStatus":"gone","DeleteTime":1578988506}}
			DescribeSmsSignList | {"DescribeSignListStatusSet":[{"SignId":1110,"International":0,"StatusCode":0,\
			"ReviewReply":"","SignName":"Sign","CreateTime":1617508800,"QualificationId":1000001,\
			"QualificationName":"Company","QualificationStatusCode":1}]}
			DescribePhoneNumberInfo | {"PhoneNumberInfoSet":[{"Code":"Ok","Message":"ok","NationCode":"86",\
			"SubscriberNumber":"13711112222","PhoneNumber":"+8613711112222","IsoCode":"CN","IsoName":"China"}]}
			ReportConversion | {"ReportConversionStatus":{"Code":"OK","Message":"success"}}
			""", quoteCharacter = '`')
	void readsTheAnswerOfEveryActionAsTheServerWritesIt(String name, String json) {
		ApiAction<?> action = ApiAction.find(name).orElseThrow();
		Answer<?> answer = read(action, json.substring(0, json.length() - 1) + ",\"RequestId\":\"id\",\"New\":1}");
		assertThat(ApiJson.server().writeValueAsString(answer.response())).isEqualTo(json);
		assertThat(answer.requestId()).isEqualTo("id");
	}

	@Test
	void readsAListThatIsNullAsEmpty() {
		assertThat(
				read(ApiAction.PULL_SMS_SEND_STATUS, "{\"PullSmsSendStatusSet\":null,\"RequestId\":\"id\"}").response()
					.pullSmsSendStatusSet())
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"RequestId\":\"id\"}", "{\"AddSignStatus\":null,\"RequestId\":\"id\"}",
			"{\"AddSignStatus\":{\"SignId\":1}}", "{\"AddSignStatus\":[],\"RequestId\":\"id\"}" })
	void takesNoAnswerThatLacksItsMatter(String json) {
		assertThatExceptionOfType(UncertainException.class).isThrownBy(() -> read(ApiAction.ADD_SMS_SIGN, json));
	}

	private static <R> Answer<R> read(ApiAction<R> action, String response) {
		return AnswerReader.read(action,
				new HttpAnswer(200, ("{\"Response\":" + response + "}").getBytes(StandardCharsets.UTF_8)));
	}

}
