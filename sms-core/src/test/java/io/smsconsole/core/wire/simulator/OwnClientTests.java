package io.smsconsole.core.wire.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListRequest;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.client.CallStyle;
import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.CloudException;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.client.UncertainException;
import io.smsconsole.core.wire.tc3.Credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OwnClientTests {

	@TempDir
	private Path directory;

	@ParameterizedTest
	@EnumSource
	void isUnderstoodInEveryStyle(CallStyle style) throws Exception {
		try (TestCloud cloud = new TestCloud(this.directory); SmsClient client = client(cloud, style)) {
			long sign = client.call(new AddSmsSignRequest("腾讯云", 0, 1, 0, 0, "base64", null, null, 1L))
				.addSignStatus()
				.signId();
			String template = client.call(new AddSmsTemplateRequest("验证码", "您的验证码是{1}", 3, 0, "码"))
				.addTemplateStatus()
				.templateId();
			assertThat(client.call(new DescribeSmsSignListRequest(List.of(sign), 0)).describeSignListStatusSet())
				.hasSize(1);
			assertThat(client.call(send(template, "+8618501234444")).sendStatusSet()).singleElement()
				.satisfies((status) -> assertThat(status.code()).isEqualTo("Ok"));
		}
	}

	@Test
	void isToldOfAnErrorAndLeftInTheDarkWhereAnAnswerIsLost() throws Exception {
		try (TestCloud cloud = new TestCloud(this.directory); SmsClient client = client(cloud, CallStyle.TC3_POST)) {
			assertThatExceptionOfType(CloudException.class).isThrownBy(() -> client.call(send("1")))
				.satisfies((ex) -> assertThat(ex.code()).isEqualTo("MissingParameter.EmptyPhoneNumberSet"));
			SendSmsRequest lost = send(cloud.request().getTemplateId(), "+8618501230011");
			assertThatExceptionOfType(UncertainException.class).isThrownBy(() -> client.call(lost));
			assertThat(cloud.journal()).hasSize(1);
		}
	}

	private static SmsClient client(TestCloud cloud, CallStyle style) {
		Credential key = new Credential(cloud.cloud().secretId(), cloud.cloud().secretKey());
		return new SmsClient(ClientSettings.of(cloud.cloud().url(), key).withStyle(style), Clock.systemUTC());
	}

	private static SendSmsRequest send(String template, String... phones) {
		return new SendSmsRequest(List.of(phones), TestCloud.APP, template, TestCloud.SIGN, List.of("4370"), null, null,
				null);
	}

}
