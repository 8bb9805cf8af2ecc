package io.smsconsole.demo;

import java.util.List;

import io.smsconsole.auth.grant.AttachGroupPolicyRequest;
import io.smsconsole.auth.grant.AttachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.ListPoliciesRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.group.CreateGroupRequest;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupIdOfUidInfo;
import io.smsconsole.auth.group.MembershipRequest;
import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.UserActions;

import org.springframework.stereotype.Component;

/**
 * The people of the shop: who they are, and what each may do.
 */
@Component
class Team {

	/** Prepares and plans group sends. */
	static final String OPERATOR = "li.na";

	/** Approves what others hand in. */
	static final String REVIEWER = "wang.wei";

	/** Keeps applications, signs and templates. */
	static final String ADMINISTRATOR = "zhou.hao";

	private static final int ROWS = 10;

	private static final List<Member> MEMBERS = List.of(new Member(OPERATOR, "李娜，营销运营", true, false),
			new Member("zhang.min", "张敏，营销运营", true, false), new Member("chen.jie", "陈洁，会员运营", true, false),
			new Member(REVIEWER, "王伟，内容审核", true, false), new Member("liu.yang", "刘洋，内容审核", true, false),
			new Member("zhao.lei", "赵磊，商城后端研发", true, true), new Member("sun.li", "孙丽，财务", true, false),
			new Member("wu.fang", "吴芳，客服，只读", true, false), new Member(ADMINISTRATOR, "周浩，平台管理员", true, true),
			new Member("svc-mall", "商城订单服务，仅程序访问", false, true),
			new Member("svc-logistics", "物流网关，仅程序访问", false, true));

	private static final List<Circle> CIRCLES = List.of(
			new Circle("运营组", "策划并执行群发", "SMSOperator", List.of(OPERATOR, "zhang.min", "chen.jie")),
			new Circle("审核组", "审核签名、模板与大批量群发", "SMSReviewer", List.of(REVIEWER, "liu.yang")),
			new Circle("财务组", "套餐包与用量", "SMSFinance", List.of("sun.li")));

	private final Desk desk;

	private final UserActions users;

	private final GroupActions groups;

	private final PolicyActions policies;

	private final AttachmentActions attachments;

	Team(Desk desk, UserActions users, GroupActions groups, PolicyActions policies, AttachmentActions attachments) {
		this.desk = desk;
		this.users = users;
		this.groups = groups;
		this.policies = policies;
		this.attachments = attachments;
	}

	/**
	 * Makes people, groups and what they may do.
	 * @param password what all of them sign in with
	 */
	void found(String password) {
		this.desk.asOwner(() -> {
			MEMBERS.forEach((member) -> add(member, password));
			CIRCLES.forEach(this::add);
			attach(ADMINISTRATOR, preset("QcloudSMSFullAccess"));
			attach("wu.fang", preset("QcloudSMSReadonlyAccess"));
			return null;
		});
	}

	/**
	 * Lets programs send for one application each.
	 * @param mall the shop
	 * @param logistics the parcel notices
	 */
	void program(String mall, String logistics) {
		this.desk.asOwner(() -> {
			long shop = own("MallSender", "商城服务：只能以“青禾商城”的名义发送和拉取回执", mall);
			attach("svc-mall", shop);
			attach("zhao.lei", shop);
			attach("svc-logistics", own("LogisticsSender", "物流网关：只能以“物流通知”的名义发送和拉取回执", logistics));
			return null;
		});
	}

	private void add(Member member, String password) {
		this.users
			.add(new AddUserRequest(member.name(), member.remark(), member.signsIn() ? 1 : 0, member.program() ? 1 : 0,
					member.signsIn() ? password : null, 0, null, null, member.name() + "@qinghe.example"));
	}

	private void add(Circle circle) {
		long id = this.groups.create(new CreateGroupRequest(circle.name(), circle.remark())).groupId();
		this.groups.add(new MembershipRequest(circle.members()
			.stream()
			.map((member) -> new GroupIdOfUidInfo(id, null, this.desk.uin(member)))
			.toList()));
		this.attachments.attachGroup(new AttachGroupPolicyRequest(preset(circle.policy()), id));
	}

	private long preset(String name) {
		return this.policies.list(new ListPoliciesRequest(ROWS, 1, "QCS", name)).list().get(0).policyId();
	}

	private long own(String name, String description, String app) {
		String document = """
				{
				  "version": "2.0",
				  "statement": [
				    {
				      "effect": "allow",
				      "action": ["name/sms:SendSms", "name/sms:PullSmsSendStatus*", "name/sms:PullSmsReplyStatus*", "name/sms:ReportConversion"],
				      "resource": ["qcs::sms::uin/%d:app/%s"]
				    }
				  ]
				}"""
			.formatted(this.desk.owner(), app);
		return this.policies.create(new CreatePolicyRequest(name, document, description)).policyId();
	}

	private void attach(String user, long policy) {
		this.attachments.attachUser(new AttachUserPolicyRequest(policy, this.desk.uin(user)));
	}

	private record Member(String name, String remark, boolean signsIn, boolean program) {

	}

	private record Circle(String name, String remark, String policy, List<String> members) {

	}

}
