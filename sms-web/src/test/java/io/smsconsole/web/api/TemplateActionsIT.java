package io.smsconsole.web.api;

import java.util.function.Consumer;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.AddSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.DeleteSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsTemplateListRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeTemplateListStatus;
import com.tencentcloudapi.sms.v20210111.models.ModifySmsTemplateRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The four actions of templates, by the official SDK.
 */
@BrowserTest
class TemplateActionsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	private SmsClient client;

	@BeforeEach
	void startWithASign() {
		this.fixture.empty();
		this.catalog.sign(Region.INTERNATIONAL, "Example");
		this.client = Sdk.client(this.port, this.hands.ownersKey());
	}

	@Test
	void leadATemplateThroughItsLife() throws TencentCloudSDKException {
		String added = this.client.AddSmsTemplate(add("您的验证码是{1}")).getAddTemplateStatus().getTemplateId();
		long id = Long.parseLong(added);
		DescribeTemplateListStatus status = describe(id);
		assertThat(status.getTemplateName()).isEqualTo("验证码");
		assertThat(status.getTemplateContent()).isEqualTo("您的验证码是{1}");
		assertThat(status.getStatusCode()).isEqualTo(1);
		assertThat(this.client.ModifySmsTemplate(modify(id, "验证码为{1}")).getModifyTemplateStatus().getTemplateId())
			.isEqualTo(id);
		assertThat(describe(id).getTemplateContent()).isEqualTo("验证码为{1}");
		assertThat(this.client.DeleteSmsTemplate(delete(id)).getDeleteTemplateStatus().getDeleteStatus()).isNotBlank();
		refused("FailedOperation.TemplateIdNotExist", () -> this.client.DeleteSmsTemplate(delete(id)), "TemplateId");
	}

	@Test
	void listTemplatesByPages() throws TencentCloudSDKException {
		for (int i = 0; i < 3; i++) {
			this.client.AddSmsTemplate(add("通知" + i));
		}
		DescribeSmsTemplateListRequest page = new DescribeSmsTemplateListRequest();
		page.setInternational(0L);
		page.setLimit(2L);
		page.setOffset(1L);
		assertThat(this.client.DescribeSmsTemplateList(page).getDescribeTemplateStatusSet())
			.extracting(DescribeTemplateListStatus::getTemplateContent)
			.hasSize(2);
		page.setLimit(101L);
		refused("InvalidParameterValue.LimitVerifyFail", () -> this.client.DescribeSmsTemplateList(page), "Limit");
		page.setLimit(1L);
		page.setOffset(-1L);
		refused("InvalidParameterValue.OffsetVerifyFail", () -> this.client.DescribeSmsTemplateList(page), "Offset");
	}

	@Test
	void refuseATemplateByItsFields() {
		refusedAdding("MissingParameter", (template) -> template.setTemplateName(null), "TemplateName");
		refusedAdding("MissingParameter", (template) -> template.setTemplateContent(null), "TemplateContent");
		refusedAdding("MissingParameter", (template) -> template.setRemark(null), "Remark");
		refusedAdding("InvalidParameterValue.InvalidSmsType", (template) -> template.setSmsType(9L), "SmsType");
		refusedAdding("InvalidParameterValue.InvalidInternational", (template) -> template.setInternational(9L),
				"International");
		refusedAdding("InvalidParameterValue.ContentLengthLimit",
				(template) -> template.setTemplateContent("字".repeat(501)), "TemplateContent");
		refusedAdding("InvalidParameterValue.InvalidTemplateFormat", (template) -> template.setTemplateContent("{2}是"),
				"TemplateContent");
		refusedAdding("InvalidParameter.DirtyWordFound", (template) -> template.setTemplateContent("敏感词样例"),
				"TemplateContent");
		refusedAdding("InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
				(template) -> template.setSmsType(1L), "TemplateContent");
	}

	@Test
	void refuseWhatTheStateOfThingsForbids() throws TencentCloudSDKException {
		long id = Long.parseLong(this.client.AddSmsTemplate(add("您的验证码是{1}")).getAddTemplateStatus().getTemplateId());
		this.fixture.decide("template", "验证码", 0, "");
		refused("FailedOperation.TemplateAlreadyPassedCheck",
				() -> this.client.ModifySmsTemplate(modify(id, "验证码为{1}")), "TemplateId");
		refused("FailedOperation.MissingTemplateToModify", () -> this.client.ModifySmsTemplate(modify(4711, "验证码为{1}")),
				"TemplateId");
		this.fixture.empty();
		assertThat(Sdk.refusal("FailedOperation.MissingSignature", () -> this.client.AddSmsTemplate(add("通知"))))
			.isNotBlank();
	}

	private void refusedAdding(String code, Consumer<AddSmsTemplateRequest> change, String words) {
		AddSmsTemplateRequest request = add("您的验证码是{1}");
		change.accept(request);
		refused(code, () -> this.client.AddSmsTemplate(request), words);
	}

	private static void refused(String code, Sdk.Call call, String words) {
		assertThat(Sdk.refusal(code, call)).startsWith(words + ": ");
	}

	private static AddSmsTemplateRequest add(String content) {
		AddSmsTemplateRequest request = new AddSmsTemplateRequest();
		request.setTemplateName("验证码");
		request.setTemplateContent(content);
		request.setSmsType(3L);
		request.setInternational(0L);
		request.setRemark("业务验证码");
		return request;
	}

	private static ModifySmsTemplateRequest modify(long id, String content) {
		ModifySmsTemplateRequest request = new ModifySmsTemplateRequest();
		request.setTemplateId(id);
		request.setTemplateName("验证码");
		request.setTemplateContent(content);
		request.setSmsType(3L);
		request.setInternational(0L);
		request.setRemark("业务验证码");
		return request;
	}

	private static DeleteSmsTemplateRequest delete(long id) {
		DeleteSmsTemplateRequest request = new DeleteSmsTemplateRequest();
		request.setTemplateId(id);
		return request;
	}

	private DescribeTemplateListStatus describe(long id) throws TencentCloudSDKException {
		DescribeSmsTemplateListRequest request = new DescribeSmsTemplateListRequest();
		request.setInternational(0L);
		request.setTemplateIdSet(new Long[] { id });
		return this.client.DescribeSmsTemplateList(request).getDescribeTemplateStatusSet()[0];
	}

}
