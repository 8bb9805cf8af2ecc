package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.models.DeleteSmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.DeleteSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSignListStatus;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsTemplateListRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeTemplateListStatus;
import com.tencentcloudapi.sms.v20210111.models.ModifySmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.ModifySmsTemplateRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ReviewTests {

	@TempDir
	private Path directory;

	private TestCloud cloud;

	@BeforeEach
	void start() throws IOException {
		this.cloud = new TestCloud(this.directory);
	}

	@AfterEach
	void stop() {
		this.cloud.close();
	}

	@Test
	void takesItsTimeOverASignAndATemplate() throws Exception {
		try (TestCloud slow = new TestCloud(this.directory.resolve("slow"),
				(settings) -> settings.withTiming(TestCloud.QUICK.withReview(Duration.ofSeconds(1))))) {
			long sign = slow.sign("腾讯云", 0);
			String template = slow.template("您的验证码是{1}", 3, 0);
			assertThat(sign(slow, sign).getStatusCode()).isOne();
			assertThat(template(slow, template).getStatusCode()).isOne();
			await().untilAsserted(() -> {
				assertThat(sign(slow, sign).getStatusCode()).isZero();
				assertThat(template(slow, template).getStatusCode()).isZero();
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "测试", "验证码", "通知", "Test", "123456" })
	void rejectsASignThatDoesNotTellWhoSends(String name) throws Exception {
		DescribeSignListStatus status = sign(this.cloud, this.cloud.sign(name, 0));
		assertThat(status.getStatusCode()).isEqualTo(-1);
		assertThat(status.getReviewReply()).isEqualTo("签名过于笼统，看不出发送方是谁。");
	}

	@ParameterizedTest
	@CsvSource({ "{1}, 3", "{1}{2}, 2", "您的验证码是{2}, 3", "尊敬的{1}：{3}, 2", "您的验证码是{a}, 3", "全场五折，欢迎选购, 1" })
	void rejectsATemplateThatBreaksARule(String content, long type) throws Exception {
		DescribeTemplateListStatus status = template(this.cloud, this.cloud.template(content, type, 0));
		assertThat(status.getStatusCode()).isEqualTo(-1);
		assertThat(status.getReviewReply()).isNotBlank();
		assertThat(status.getTemplateContent()).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource({ "'全场五折，拒收请回复R', 1, 0", "'Half price. Reply STOP to opt out', 1, 1", "{1}您好{1}，订单{2}已发货, 2, 0" })
	void approvesATemplateThatKeepsTheRules(String content, long type, long international) throws Exception {
		String id = this.cloud.template(content, type, international);
		DescribeSmsTemplateListRequest request = new DescribeSmsTemplateListRequest();
		request.setInternational(international);
		request.setLimit(10L);
		assertThat(this.cloud.sdk().DescribeSmsTemplateList(request).getDescribeTemplateStatusSet()).singleElement()
			.satisfies((status) -> {
				assertThat(status.getTemplateId()).isEqualTo(Long.valueOf(id));
				assertThat(status.getStatusCode()).isZero();
			});
	}

	@Test
	void takesAnotherTryAtWhatItRejected() throws Exception {
		long sign = this.cloud.sign("测试", 0);
		ModifySmsSignRequest change = new ModifySmsSignRequest();
		change.setSignId(sign);
		change.setSignName("腾讯云");
		change.setSignType(0L);
		change.setDocumentType(0L);
		change.setInternational(0L);
		change.setSignPurpose(0L);
		change.setProofImage("");
		change.setQualificationId(1000001L);
		this.cloud.sdk().ModifySmsSign(change);
		assertThat(sign(this.cloud, sign).getSignName()).isEqualTo("腾讯云");
		assertThat(sign(this.cloud, sign).getStatusCode()).isZero();
		fails(() -> this.cloud.sdk().ModifySmsSign(change), "InvalidParameterValue.SignAlreadyPassedCheck");
		fails(() -> this.cloud.sign("腾讯云", 0), "InvalidParameterValue.SignAlreadyPassedCheck");

		String template = this.cloud.template("{1}", 3, 0);
		ModifySmsTemplateRequest correction = new ModifySmsTemplateRequest();
		correction.setTemplateId(Long.valueOf(template));
		correction.setTemplateName("验证码");
		correction.setTemplateContent("您的验证码是{1}");
		correction.setSmsType(3L);
		correction.setInternational(0L);
		correction.setRemark("");
		this.cloud.sdk().ModifySmsTemplate(correction);
		assertThat(template(this.cloud, template).getStatusCode()).isZero();
		fails(() -> this.cloud.sdk().ModifySmsTemplate(correction), "FailedOperation.TemplateAlreadyPassedCheck");
	}

	@Test
	void deletes() throws Exception {
		DeleteSmsSignRequest sign = new DeleteSmsSignRequest();
		sign.setSignId(this.cloud.sign("腾讯云", 0));
		assertThat(this.cloud.sdk().DeleteSmsSign(sign).getDeleteSignStatus().getDeleteStatus())
			.isEqualTo("return successfully!");
		fails(() -> this.cloud.sdk().DeleteSmsSign(sign), "FailedOperation.SignIdNotExist");
		DeleteSmsTemplateRequest template = new DeleteSmsTemplateRequest();
		template.setTemplateId(Long.valueOf(this.cloud.template("您的验证码是{1}", 3, 0)));
		this.cloud.sdk().DeleteSmsTemplate(template);
		fails(() -> this.cloud.sdk().DeleteSmsTemplate(template), "FailedOperation.TemplateIdNotExist");
	}

	@Test
	void refusesWhatCannotBeReviewed() {
		fails(() -> this.cloud.sign("一二三四五六七八九十一二三", 0), "InvalidParameterValue.SignNameLengthTooLong");
		fails(() -> this.cloud.sign("一", 0), "InvalidParameterValue");
		fails(() -> this.cloud.sign("腾讯云", 2), "InvalidParameterValue.InvalidInternational");
		fails(() -> this.cloud.template("字".repeat(501), 3, 0), "InvalidParameterValue.ContentLengthLimit");
		fails(() -> this.cloud.template("您的验证码是{1}", 0, 0), "InvalidParameterValue.InvalidSmsType");
	}

	private static DescribeSignListStatus sign(TestCloud cloud, long id) throws TencentCloudSDKException {
		DescribeSmsSignListRequest request = new DescribeSmsSignListRequest();
		request.setInternational(0L);
		request.setSignIdSet(new Long[] { id });
		return cloud.sdk().DescribeSmsSignList(request).getDescribeSignListStatusSet()[0];
	}

	private static DescribeTemplateListStatus template(TestCloud cloud, String id) throws TencentCloudSDKException {
		DescribeSmsTemplateListRequest request = new DescribeSmsTemplateListRequest();
		request.setInternational(0L);
		request.setTemplateIdSet(new Long[] { Long.valueOf(id) });
		return cloud.sdk().DescribeSmsTemplateList(request).getDescribeTemplateStatusSet()[0];
	}

	private static void fails(ThrowingCallable call, String code) {
		assertThatExceptionOfType(TencentCloudSDKException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.getErrorCode()).isEqualTo(code));
	}

}
