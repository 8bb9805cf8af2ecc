package io.smsconsole.web.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

import com.tencentcloudapi.cam.v20190116.CamClient;
import com.tencentcloudapi.cam.v20190116.models.AddUserResponse;
import com.tencentcloudapi.cam.v20190116.models.AddUserToGroupRequest;
import com.tencentcloudapi.cam.v20190116.models.AttachGroupPolicyRequest;
import com.tencentcloudapi.cam.v20190116.models.AttachPolicyInfo;
import com.tencentcloudapi.cam.v20190116.models.DeleteGroupRequest;
import com.tencentcloudapi.cam.v20190116.models.DeletePolicyRequest;
import com.tencentcloudapi.cam.v20190116.models.DetachGroupPolicyRequest;
import com.tencentcloudapi.cam.v20190116.models.DetachUserPolicyRequest;
import com.tencentcloudapi.cam.v20190116.models.GetPolicyRequest;
import com.tencentcloudapi.cam.v20190116.models.GetPolicyResponse;
import com.tencentcloudapi.cam.v20190116.models.GroupIdOfUidInfo;
import com.tencentcloudapi.cam.v20190116.models.GroupInfo;
import com.tencentcloudapi.cam.v20190116.models.ListAttachedGroupPoliciesRequest;
import com.tencentcloudapi.cam.v20190116.models.ListAttachedUserPoliciesRequest;
import com.tencentcloudapi.cam.v20190116.models.ListGroupsForUserRequest;
import com.tencentcloudapi.cam.v20190116.models.ListGroupsRequest;
import com.tencentcloudapi.cam.v20190116.models.ListPoliciesRequest;
import com.tencentcloudapi.cam.v20190116.models.ListUsersForGroupRequest;
import com.tencentcloudapi.cam.v20190116.models.RemoveUserFromGroupRequest;
import com.tencentcloudapi.cam.v20190116.models.StrategyInfo;
import com.tencentcloudapi.cam.v20190116.models.UpdateGroupRequest;
import com.tencentcloudapi.cam.v20190116.models.UpdatePolicyRequest;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.web.testing.BrowserTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Groups, policies and who holds them as code, by the official SDK; and what that does to
 * the calls of those who hold them.
 */
@BrowserTest
class CamPoliciesIT {

	private static final String LISTS = "{'version':'2.0','statement':[{'effect':'allow',"
			+ "'action':['name/sms:DescribeAppList'],'resource':['qcs::sms::uin/100000000001:app/1400000001']}]}";

	private static final String NOTHING = "{'version':'2.0','statement':[{'effect':'deny','action':'*','resource':'*'}]}";

	private final String mark = "m" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	private CamClient cam;

	@BeforeEach
	void asTheOwner() {
		this.cam = CamSdk.client(this.port, this.hands.ownersKey());
	}

	@Test
	void groupsAreMadeChangedListedAndDeleted() throws TencentCloudSDKException {
		long id = CamSdk.group(this.cam, this.mark);
		Sdk.refusal("InvalidParameter.GroupNameInUse", () -> CamSdk.group(this.cam, this.mark));
		Sdk.refusal("InvalidParameter.ParamError", () -> CamSdk.group(this.cam, "x".repeat(65)));
		UpdateGroupRequest update = new UpdateGroupRequest();
		update.setGroupId(id);
		update.setRemark("the campaign team");
		this.cam.UpdateGroup(update);
		ListGroupsRequest list = new ListGroupsRequest();
		list.setKeyword(this.mark);
		GroupInfo group = this.cam.ListGroups(list).getGroupInfo()[0];
		assertThat(group.getGroupId()).isEqualTo(id);
		assertThat(group.getGroupName()).isEqualTo(this.mark);
		assertThat(group.getRemark()).isEqualTo("the campaign team");
		assertThat(group.getCreateTime()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}");
		list.setRp(1L);
		list.setPage(2L);
		assertThat(this.cam.ListGroups(list).getGroupInfo()).isEmpty();
		assertThat(this.cam.ListGroups(list).getTotalNum()).isEqualTo(1);
		list.setRp(201L);
		Sdk.refusal("InvalidParameter.ParamError", () -> this.cam.ListGroups(list));
		DeleteGroupRequest delete = new DeleteGroupRequest();
		delete.setGroupId(id);
		this.cam.DeleteGroup(delete);
		Sdk.refusal("ResourceNotFound.GroupNotExist", () -> this.cam.DeleteGroup(delete));
	}

	@Test
	void membersHaveWhatTheirGroupHoldsForAsLongAsTheyAreInIt() throws TencentCloudSDKException {
		AddUserResponse user = CamSdk.userWithKey(this.cam, this.mark);
		SmsClient sms = Sdk.client(this.port, key(user));
		long group = CamSdk.group(this.cam, this.mark);
		long policy = CamSdk.policy(this.cam, this.mark, LISTS);
		AttachGroupPolicyRequest attach = new AttachGroupPolicyRequest();
		attach.setAttachGroupId(group);
		attach.setPolicyId(policy);
		this.cam.AttachGroupPolicy(attach);
		Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> apps(sms));
		AddUserToGroupRequest add = new AddUserToGroupRequest();
		add.setInfo(membership(group, user.getUin()));
		this.cam.AddUserToGroup(add);
		withinASecond(() -> apps(sms));

		ListUsersForGroupRequest people = new ListUsersForGroupRequest();
		people.setGroupId(group);
		assertThat(this.cam.ListUsersForGroup(people).getUserInfo()[0].getName()).isEqualTo(this.mark);
		ListGroupsForUserRequest groups = new ListGroupsForUserRequest();
		groups.setSubUin(user.getUin());
		assertThat(this.cam.ListGroupsForUser(groups).getGroupInfo()[0].getGroupId()).isEqualTo(group);
		ListAttachedGroupPoliciesRequest held = new ListAttachedGroupPoliciesRequest();
		held.setTargetGroupId(group);
		assertThat(this.cam.ListAttachedGroupPolicies(held).getList()).extracting(AttachPolicyInfo::getPolicyName)
			.containsExactly(this.mark);

		RemoveUserFromGroupRequest remove = new RemoveUserFromGroupRequest();
		remove.setInfo(membership(group, user.getUin()));
		this.cam.RemoveUserFromGroup(remove);
		refusedWithinASecond(sms);
		this.cam.AddUserToGroup(add);
		withinASecond(() -> apps(sms));
		DetachGroupPolicyRequest detach = new DetachGroupPolicyRequest();
		detach.setDetachGroupId(group);
		detach.setPolicyId(policy);
		this.cam.DetachGroupPolicy(detach);
		refusedWithinASecond(sms);
		AddUserToGroupRequest nobody = new AddUserToGroupRequest();
		nobody.setInfo(membership(group, 999L));
		Sdk.refusal("ResourceNotFound.UserNotExist", () -> this.cam.AddUserToGroup(nobody));
	}

	@Test
	void policiesAreMadeChangedListedAndDeletedAndInForceAtOnce() throws TencentCloudSDKException {
		AddUserResponse user = CamSdk.userWithKey(this.cam, this.mark);
		SmsClient sms = Sdk.client(this.port, key(user));
		long id = CamSdk.policy(this.cam, this.mark, LISTS);
		Sdk.refusal("FailedOperation.PolicyNameInUse", () -> CamSdk.policy(this.cam, this.mark, LISTS));
		CamSdk.attach(this.cam, id, user.getUin());
		CamSdk.attach(this.cam, id, user.getUin());
		withinASecond(() -> apps(sms));
		ListAttachedUserPoliciesRequest held = new ListAttachedUserPoliciesRequest();
		held.setTargetUin(user.getUin());
		assertThat(this.cam.ListAttachedUserPolicies(held).getTotalNum()).as("attached twice, held once").isEqualTo(1);
		assertThat(this.cam.ListAttachedUserPolicies(held).getList()[0].getPolicyType()).isEqualTo("User");

		GetPolicyRequest get = new GetPolicyRequest();
		get.setPolicyId(id);
		GetPolicyResponse policy = this.cam.GetPolicy(get);
		assertThat(policy.getPolicyName()).isEqualTo(this.mark);
		assertThat(policy.getPolicyDocument()).isEqualTo(LISTS.replace('\'', '"'));
		ListPoliciesRequest list = new ListPoliciesRequest();
		list.setScope("Local");
		list.setKeyword(this.mark);
		assertThat(this.cam.ListPolicies(list).getList()[0].getAttachments()).isEqualTo(1);

		UpdatePolicyRequest update = new UpdatePolicyRequest();
		update.setPolicyId(id);
		update.setPolicyDocument(NOTHING.replace('\'', '"'));
		this.cam.UpdatePolicy(update);
		refusedWithinASecond(sms);
		update.setPolicyDocument(LISTS.replace('\'', '"'));
		update.setDescription("sees the first application");
		this.cam.UpdatePolicy(update);
		withinASecond(() -> apps(sms));
		assertThat(this.cam.GetPolicy(get).getDescription()).isEqualTo("sees the first application");
		DetachUserPolicyRequest detach = new DetachUserPolicyRequest();
		detach.setPolicyId(id);
		detach.setDetachUin(user.getUin());
		this.cam.DetachUserPolicy(detach);
		refusedWithinASecond(sms);
		CamSdk.attach(this.cam, id, user.getUin());
		withinASecond(() -> apps(sms));
		DeletePolicyRequest delete = new DeletePolicyRequest();
		delete.setPolicyId(new Long[] { id });
		this.cam.DeletePolicy(delete);
		refusedWithinASecond(sms);
		Sdk.refusal("ResourceNotFound.PolicyIdNotFound", () -> this.cam.GetPolicy(get));
	}

	@Test
	void presetsAreListedAndHeldButNeverChanged() throws TencentCloudSDKException {
		ListPoliciesRequest list = new ListPoliciesRequest();
		list.setScope("QCS");
		StrategyInfo[] presets = this.cam.ListPolicies(list).getList();
		assertThat(presets).extracting(StrategyInfo::getPolicyName)
			.containsExactly("QcloudSMSFullAccess", "QcloudSMSReadonlyAccess", "SMSOperator", "SMSReviewer",
					"SMSFinance");
		assertThat(presets).allSatisfy((preset) -> assertThat(preset.getType()).isEqualTo(2));
		long full = presets[0].getPolicyId();
		UpdatePolicyRequest update = new UpdatePolicyRequest();
		update.setPolicyId(full);
		update.setPolicyDocument(NOTHING.replace('\'', '"'));
		assertThat(Sdk.refusal("FailedOperation", () -> this.cam.UpdatePolicy(update))).contains("Presets");
		DeletePolicyRequest delete = new DeletePolicyRequest();
		delete.setPolicyId(new Long[] { full });
		Sdk.refusal("FailedOperation", () -> this.cam.DeletePolicy(delete));
		Sdk.refusal("FailedOperation.PolicyNameInUse", () -> CamSdk.policy(this.cam, "qcloudsmsfullaccess", LISTS));
		AddUserResponse user = CamSdk.userWithKey(this.cam, this.mark);
		CamSdk.attach(this.cam, presets[1].getPolicyId(), user.getUin());
		SmsClient sms = Sdk.client(this.port, key(user));
		withinASecond(() -> apps(sms));
		Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> Sdk.call(sms, "AddAppInfo", "{\"AppName\":\"x\"}"));
		Stream.of(presets).map(StrategyInfo::getPolicyId).forEach((id) -> {
			GetPolicyRequest get = new GetPolicyRequest();
			get.setPolicyId(id);
			assertThat(Arrays.asList(document(get))).allSatisfy((text) -> assertThat(text).contains("\"allow\""));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"{'version':'2.0','statement':[{'effect':'allow','action':['sms:SendSmss'],'resource':'*'}]}|InvalidParameter.ActionError|PolicyDocument.statement[0].action[0]: |sms:SendSms",
			"{'version':'2.0','statement':[{'effect':'allow','action':'*','resource':['*','app/1']}]}|InvalidParameter.ResourceError|PolicyDocument.statement[0].resource[1]: |six",
			"{'version':'1.0','statement':[{'effect':'allow','action':'*','resource':'*'}]}|InvalidParameter.VersionError|PolicyDocument.version: |2.0",
			"{'version':'2.0','statement':[{'effect':'permit','action':'*','resource':'*'}]}|InvalidParameter.EffectError|PolicyDocument.statement[0].effect: |deny",
			"{'version':'2.0','statement':[]}|InvalidParameter.StatementError|PolicyDocument.statement: |statement",
			"{'version':'2.0','statement':[{'effect':'allow','action':'*','resource':'*','condition':{'ip_like':{'qcs:ip':'1'}}}]}|InvalidParameter.ConditionError|PolicyDocument.statement[0].condition.ip_like: |ip_equal",
			"not json|InvalidParameter.PolicyDocumentError|PolicyDocument: |line 1" })
	void mistakesInAPolicyAreToldWithTheirPlace(String document, String code, String place, String hint) {
		assertThat(Sdk.refusal(code, () -> CamSdk.policy(this.cam, this.mark, document))).startsWith(place)
			.containsIgnoringCase(hint);
	}

	private String document(GetPolicyRequest get) {
		try {
			return this.cam.GetPolicy(get).getPolicyDocument();
		}
		catch (TencentCloudSDKException ex) {
			throw new AssertionError(ex);
		}
	}

	private static Credential key(AddUserResponse user) {
		return new Credential(user.getSecretId(), user.getSecretKey());
	}

	private static GroupIdOfUidInfo[] membership(long group, long uin) {
		GroupIdOfUidInfo info = new GroupIdOfUidInfo();
		info.setGroupId(group);
		info.setUin(uin);
		return new GroupIdOfUidInfo[] { info };
	}

	private static void apps(SmsClient sms) throws TencentCloudSDKException {
		Sdk.call(sms, "DescribeAppList", "{}");
	}

	private static void withinASecond(Sdk.Call call) {
		Awaitility.await().atMost(Duration.ofSeconds(1)).ignoreExceptions().untilAsserted(call::run);
	}

	private static void refusedWithinASecond(SmsClient sms) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(1))
			.untilAsserted(() -> Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> apps(sms)));
	}

}
