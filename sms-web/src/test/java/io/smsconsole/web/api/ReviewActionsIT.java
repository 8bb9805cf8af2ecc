package io.smsconsole.web.api;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviews, their rules and the sensitive words, by the generic call of the official SDK.
 */
@BrowserTest
class ReviewActionsIT {

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
	void startEmpty() {
		this.fixture.empty();
		this.client = Sdk.client(this.port, this.hands.ownersKey());
	}

	@Test
	void leadASignThroughItsReview() throws TencentCloudSDKException {
		long id = this.catalog.sign(Region.MAINLAND, "通知");
		this.fixture.awaitReviewer("clerk");
		JsonNode waiting = call("DescribeReviewList", "{'Kind':'sign','Status':1,'Limit':10,'Offset':0}");
		assertThat(waiting.path("TotalCount").asInt()).isOne();
		JsonNode review = waiting.path("ReviewSet").get(0);
		assertThat(review.path("Id").asLong()).isEqualTo(id);
		assertThat(review.path("SubmitterName").asString()).isEqualTo("clerk");
		assertThat(review.path("FindingSet").get(0).path("Rule").asString()).isEqualTo("neutral-sign");
		assertThat(refused("MissingParameter", "ReviewSmsSign", "{'Id':" + id + ",'Approve':false}"))
			.startsWith("ReviewReply: ");
		assertThat(refused("FailedOperation", "ReviewSmsSign", "{'Id':" + id + ",'Approve':true,'Version':1}"))
			.startsWith("Version: ");
		call("ReviewSmsSign", "{'Id':" + id + ",'Approve':false,'ReviewReply':'too general'}");
		refused("FailedOperation", "ReviewSmsSign", "{'Id':" + id + ",'Approve':true}");
		JsonNode history = call("DescribeReviewHistory", "{'Kind':'sign','Id':" + id + "}").path("EventSet");
		assertThat(history.get(history.size() - 1).path("Reply").asString()).isEqualTo("too general");
		assertThat(call("DescribeReviewInfo", "{'Kind':'sign','Id':" + id + "}").path("Status").asInt()).isEqualTo(-1);
		JsonNode sign = call("DescribeSmsSignList", "{'SignIdSet':[" + id + "],'International':0}");
		assertThat(sign.path("DescribeSignListStatusSet").get(0).path("ReviewReply").asString())
			.isEqualTo("too general");
		refused("ResourceNotFound", "ReviewSmsTemplate", "{'Id':42,'Approve':true}");
		refused("ResourceNotFound", "ReviewSmsQualification", "{'Id':42,'Approve':true}");
	}

	@Test
	void holdTextsAgainstRulesThatCanBeChanged() throws TencentCloudSDKException {
		String text = "{'International':0,'TemplateContent':'loan today'}";
		call("ModifyReviewRule", "{'Rule':'loan','WordSet':['loan']}");
		JsonNode finding = call("DescribeReviewFindings", text).path("TemplateFindingSet").get(0);
		assertThat(finding.path("Text").asString()).isEqualTo("loan");
		call("ModifyReviewRule", "{'Rule':'loan','WordSet':[]}");
		assertThat(call("DescribeReviewFindings", text).path("TemplateFindingSet")).isEmpty();
		assertThat(call("DescribeReviewRuleList", "{}").path("RuleSet")).hasSize(16);
	}

	@Test
	void keepTheSensitiveWords() throws TencentCloudSDKException {
		JsonNode added = call("AddSensitiveWords", "{'WordSet':['only in this test']}");
		assertThat(added.path("Added").asInt()).isOne();
		assertThat(call("DescribeSensitiveWordList", "{'Search':'ONLY in'}").path("TotalCount").asInt()).isOne();
		assertThat(call("DescribeSensitiveWordExport", "{}").path("WordSet").toString()).contains("only in this test");
		assertThat(call("DeleteSensitiveWords", "{'WordSet':['only in this test']}").path("Deleted").asInt()).isOne();
	}

	private JsonNode call(String action, String json) throws TencentCloudSDKException {
		return Sdk.call(this.client, action, json.replace('\'', '"'));
	}

	private String refused(String code, String action, String json) {
		return Sdk.refusal(code, () -> call(action, json));
	}

}
