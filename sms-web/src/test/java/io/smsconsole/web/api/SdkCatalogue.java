package io.smsconsole.web.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.AddSmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.AddSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.DeleteSmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.DeleteSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsTemplateListRequest;
import com.tencentcloudapi.sms.v20210111.models.ModifySmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.ModifySmsTemplateRequest;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.image.Pictures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Signs and templates, made and taken away through the official SDK.
 */
class SdkCatalogue {

	private static final JsonMapper JSON = new JsonMapper();

	private final SmsClient sms;

	private final CommonClient any;

	SdkCatalogue(SmsClient sms, CommonClient any) {
		this.sms = sms;
		this.any = any;
	}

	long sign(String name) throws TencentCloudSDKException {
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

	long template() throws TencentCloudSDKException {
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

	void leave(long sign, long template) throws TencentCloudSDKException {
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

	JsonNode call(String action, Map<String, ?> parameters) throws TencentCloudSDKException {
		return JSON.readTree(this.any.call(action, JSON.writeValueAsString(parameters))).path("Response");
	}

}
