package io.smsconsole.web.api;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The console's own actions, by the generic call of the official SDK.
 */
@BrowserTest
class ConsoleActionsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private JdbcClient database;

	private SmsClient client;

	@BeforeEach
	void startEmpty() {
		this.fixture.empty();
		this.client = Sdk.client(this.port, this.hands.ownersKey());
	}

	@Test
	void leadAnApplicationThroughItsLife() throws TencentCloudSDKException {
		call("AddAppInfo", "{'AppName':'not the last one'}");
		JsonNode added = call("AddAppInfo", "{'AppName':'API app','AppDesc':'made by a program'}");
		String app = added.path("SmsSdkAppId").asString();
		assertThat(app).matches("14[0-9]{8}");
		assertThat(added.path("AppKey").asString()).isNotBlank();
		JsonNode list = call("DescribeAppList", "{'AppName':'API app','Limit':1}");
		assertThat(list.path("TotalCount").asInt()).isPositive();
		assertThat(list.path("AppList").get(0).path("AppDesc").asString()).isEqualTo("made by a program");
		call("ModifyAppInfo", "{'SmsSdkAppId':'" + app + "','AppName':'renamed','AppDesc':''}");
		call("ModifyAppStatus", "{'SmsSdkAppId':'" + app + "','Status':0}");
		JsonNode info = call("DescribeAppInfo", "{'SmsSdkAppId':'" + app + "'}");
		assertThat(info.path("AppName").asString()).isEqualTo("renamed");
		assertThat(info.path("Status").asInt()).isZero();
		call("DeleteAppInfo", "{'SmsSdkAppId':'" + app + "'}");
		refused("InvalidParameterValue.SdkAppIdNotExist", "DescribeAppInfo", "{'SmsSdkAppId':'" + app + "'}");
	}

	@Test
	void lookAfterTheContactsAndTheKeyOfAnApplication() throws TencentCloudSDKException {
		JsonNode added = call("AddAppInfo", "{'AppName':'with contacts'}");
		String app = "'SmsSdkAppId':'" + added.path("SmsSdkAppId").asString() + "'";
		long id = call("AddNewsReceiver", "{" + app + ",'Name':'Li','PhoneNumber':'13800138000','Package':true}")
			.path("ReceiverId")
			.asLong();
		call("ModifyNewsReceiver", "{" + app + ",'ReceiverId':" + id + ",'Email':'li@example.com','Abuse':true}");
		JsonNode listed = call("DescribeNewsReceiver", "{" + app + "}");
		assertThat(listed.path("TotalCount").asInt()).isOne();
		JsonNode contact = listed.path("ReceiverSet").get(0);
		assertThat(contact.path("PhoneNumber").asString()).isEqualTo("+8613800138000");
		assertThat(contact.path("Email").asString()).isEqualTo("li@example.com");
		assertThat(contact.path("Package").asBoolean()).isTrue();
		assertThat(contact.path("Review").asBoolean()).isFalse();
		refused("InvalidParameterValue", "AddNewsReceiver", "{" + app + ",'Name':'x','Email':'li@example.com'}");
		call("DeleteNewsReceiver", "{" + app + ",'ReceiverId':" + id + "}");
		String key = call("ResetAppKey", "{" + app + "}").path("AppKey").asString();
		assertThat(key).matches("[0-9a-f]{32}").isNotEqualTo(added.path("AppKey").asString());
		refused("InvalidAction", "RevealAppKey", "{" + app + ",'Password':'x'}");
		refused("InvalidParameterValue", "TestCallback", "{" + app + ",'StatusCallbackUrl':'http://127.0.0.1/'}");
	}

	@Test
	void suspendTheAccountThatDoesNotPay() throws TencentCloudSDKException {
		String app = call("AddAppInfo", "{'AppName':'owing'}").path("SmsSdkAppId").asString();
		String send = "{'PhoneNumberSet':['13800138555'],'SmsSdkAppId':'" + app + "','TemplateId':'1'}";
		JsonNode before = call("DescribeAccountInfo", "{}");
		assertThat(before.path("InternationalDailyLimit").isInt()).isTrue();
		try {
			call("ModifyAccountInfo", "{'Arrears':true,'TemplateParameterLengthLimit':20}");
			assertThat(call("DescribeAccountInfo", "{}").path("TemplateParameterLengthLimit").asInt()).isEqualTo(20);
			assertThat(code(send)).isEqualTo("FailedOperation.TemplateUnapprovedOrNotExist");
			this.database.sql("UPDATE account_setting SET arrears_since = arrears_since - INTERVAL 13 HOUR").update();
			this.database.sql("UPDATE cache_version SET version = version + 1").update();
			await().untilAsserted(
					() -> assertThat(code(send)).isEqualTo("UnauthorizedOperation.ServiceSuspendDueToArrears"));
			call("ModifyAccountInfo", "{'Arrears':false}");
			assertThat(code(send)).isEqualTo("FailedOperation.TemplateUnapprovedOrNotExist");
		}
		finally {
			this.database.sql("DELETE FROM account_setting").update();
			this.database.sql("UPDATE cache_version SET version = version + 1").update();
		}
	}

	private String code(String send) throws TencentCloudSDKException {
		return call("SendSms", send).path("SendStatusSet").get(0).path("Code").asString();
	}

	@Test
	void gatherCustomersInGroups() throws TencentCloudSDKException {
		long group = call("AddCustomerGroup", "{'International':0,'GroupName':'API group'}").path("CustomerGroupId")
			.asLong();
		JsonNode added = call("AddCustomers", "{'International':0,'CustomerGroupId':" + group
				+ ",'PhoneNumberSet':['+8613900007771','13900007771','1390','+8613900007772'],'TagSet':['api']}");
		assertThat(added.path("Added").asInt()).isEqualTo(2);
		assertThat(added.path("Duplicate").asInt()).isOne();
		assertThat(added.path("Invalid").asInt()).isOne();
		String listed = "{'CustomerGroupId':" + group + "}";
		JsonNode customers = call("DescribeCustomers", listed);
		assertThat(customers.path("TotalCount").asInt()).isEqualTo(2);
		assertThat(customers.path("CustomerSet").get(0).path("PhoneNumber").asString()).isEqualTo("139****7772");
		assertThat(call("RevealCustomers", listed).path("CustomerSet").get(0).path("PhoneNumber").asString())
			.isEqualTo("+8613900007772");
		assertThat(call("DescribeCustomerGroupList", "{'GroupName':'API gr'}").path("CustomerGroupSet")
			.get(0)
			.path("Customers")
			.asInt()).isEqualTo(2);
		refused("InvalidParameterValue", "AddCustomerGroup", "{'International':0,'GroupName':'API group'}");
		assertThat(call("DeleteCustomers", "{'PhoneNumberSet':['+8613900007771','+8613900007772']}").path("Deleted")
			.asInt()).isEqualTo(2);
		call("DeleteCustomerGroup", listed);
		refused("InvalidParameterValue", "DescribeCustomerGroupInfo", listed);
	}

	@Test
	void handInACompany() throws TencentCloudSDKException {
		String company = "{'QualificationName':'示例科技有限公司','Purpose':0,'CreditCode':'91440300708461136T',"
				+ "'LegalPerson':'王小明','Manager':{'Name':'李小红','Phone':'13800138000',"
				+ "'IdNumber':'110101199003071234'},'ImageSet':['" + Pictures.png() + "']}";
		long id = call("AddSmsQualification", company).path("QualificationId").asLong();
		JsonNode list = call("DescribeSmsQualificationList", "{'QualificationId':" + id + "}");
		assertThat(list.path("TotalCount").asInt()).isOne();
		assertThat(refused("MissingParameter", "AddSmsQualification", company.replace("'Name':'李小红',", "")))
			.startsWith("Manager.Name: ");
		assertThat(refused("UnknownParameter", "AddSmsQualification", company.replace("'IdNumber'", "'IdNummer'")))
			.startsWith("Manager.IdNummer: ");
		assertThat(refused("InvalidParameter", "AddSmsQualification", company.replace("['", "[1,'")))
			.startsWith("ImageSet.0: ");
	}

	@Test
	void limitAnApplication() throws TencentCloudSDKException {
		String app = call("AddAppInfo", "{'AppName':'limited'}").path("SmsSdkAppId").asString();
		assertThat(call("DescribeFreqRule", "{'SmsSdkAppId':'" + app + "'}").path("OneDayLimit").asInt()).isEqualTo(2);
		call("ModifyFreqRule", "{'SmsSdkAppId':'" + app + "','ThirtySecondLimit':1,'OneDayLimit':0}");
		JsonNode rule = call("DescribeFreqRule", "{'SmsSdkAppId':'" + app + "'}");
		assertThat(rule.path("ThirtySecondLimit").asInt()).isOne();
		assertThat(rule.path("OneDayLimit").asInt()).isZero();
		assertThat(rule.path("SameContentSeconds").asInt()).isEqualTo(30);
		assertThat(
				refused("InvalidParameterValue", "ModifyFreqRule", "{'SmsSdkAppId':'" + app + "','OneHourLimit':1001}"))
			.startsWith("OneHourLimit: ");
		call("ModifyWarningThreshold", "{'SmsSdkAppId':'" + app + "','MainlandWarning':80,'MainlandLimit':100,"
				+ "'GlobalLimit':50,'CountrySet':[{'IsoCode':'SG','Warning':5,'Limit':10},{'IsoCode':'HK'}]}");
		JsonNode volume = call("DescribeWarningThreshold", "{'SmsSdkAppId':'" + app + "'}");
		assertThat(volume.path("MainlandLimit").asInt()).isEqualTo(100);
		assertThat(volume.path("CountrySet").get(1).path("Limit").asInt()).isEqualTo(10);
		assertThat(refused("InvalidParameterValue", "ModifyWarningThreshold",
				"{'SmsSdkAppId':'" + app + "','CountrySet':[{'IsoCode':'JP','Limit':51}]}"))
			.startsWith("CountrySet: ");
		JsonNode imported = call("ImportCountrySet", "{'SmsSdkAppId':'" + app + "','Content':'JP,1,2\\nCN'}");
		assertThat(imported.path("Imported").asInt()).isOne();
		assertThat(imported.path("ProblemSet").get(0).path("Row").asInt()).isEqualTo(2);
		SmsClient stranger = Sdk.client(this.port, this.hands.strangersKey());
		Sdk.refusal("AuthFailure.UnauthorizedOperation",
				() -> stranger.call("ModifyFreqRule", "{\"SmsSdkAppId\":\"" + app + "\"}"));
	}

	@Test
	void areRefusedByTheirOwnRules() {
		assertThat(refused("MissingParameter", "CreateSendTask", "{'TaskName':'x'}")).startsWith("International: ");
		assertThat(refused("MissingParameter", "DescribeSendSMSTaskSummary", "{}")).startsWith("TaskId: ");
		assertThat(refused("MissingParameter", "DescribeStatisticQuery", "{'International':0}"))
			.startsWith("BeginTime: ");
		assertThat(refused("InvalidParameter", "DescribeAppList", "{'Limit':'1'}"))
			.isEqualTo("Limit: This must be a whole number.");
	}

	@Test
	void areThereForProgramsUnlessOnlyABrowserCanCallThem() {
		refused("InvalidAction", "UploadRecipientList", "{}");
		refused("InvalidAction", "describeAppList", "{}");
		refused("InvalidAction", "ListNothing", "{}");
	}

	@Test
	void askThePoliciesOfWhoeverIsNotTheOwner() throws TencentCloudSDKException {
		SmsClient stranger = Sdk.client(this.port, this.hands.strangersKey());
		assertThat(Sdk.refusal("AuthFailure.UnauthorizedOperation",
				() -> stranger.call("DescribeAppInfo", "{\"SmsSdkAppId\":\"1400000001\"}")))
			.contains("sms:DescribeAppInfo", "app/1400000001");
		Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> stranger.call("AddAppInfo", "{\"AppName\":\"x\"}"));
	}

	private JsonNode call(String action, String json) throws TencentCloudSDKException {
		return Sdk.call(this.client, action, json.replace('\'', '"'));
	}

	private String refused(String code, String action, String json) {
		return Sdk.refusal(code, () -> call(action, json));
	}

}
