package io.smsconsole.core.sending.send;

import java.time.Clock;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.dnd.AddDoNotDisturbRequest;
import io.smsconsole.core.audience.dnd.DeleteDoNotDisturbRequest;
import io.smsconsole.core.audience.dnd.DoNotDisturbActions;
import io.smsconsole.core.audience.unsubscribe.AddUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.UnsubscribeActions;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class ListsRuleTests {

	private static final String OK = "Ok";

	private static final String REFUSED = "FailedOperation.PhoneNumberInBlacklist";

	private static final String SIGN = "名单甲";

	private static final String ALICE = "+8613800138000";

	private static final String BOB = "+8613900139000";

	private static final String CAROL = "+8613700137000";

	@Autowired
	private SendActions actions;

	@Autowired
	private UnsubscribeActions unsubscribes;

	@Autowired
	private DoNotDisturbActions doNotDisturb;

	@Autowired
	private Replies replies;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private Clock clock;

	private String app;

	private String notice;

	private String code;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, SIGN);
		this.catalog.effectiveSign(Region.MAINLAND, "名单乙");
		this.notice = template(SmsType.NOTIFICATION, "您的包裹已到");
		this.code = template(SmsType.VERIFICATION, "验证码{1}");
	}

	@Test
	void refusesWhoUnsubscribedFromThisSignAndType() {
		this.unsubscribes.add(new AddUnsubscribeRequest(this.app, SIGN, 2, List.of(BOB)));
		assertThat(send(SIGN, this.notice)).containsExactly(OK, REFUSED, OK);
		assertThat(send("名单乙", this.notice)).containsOnly(OK);
		assertThat(send(SIGN, this.code, "1234")).containsOnly(OK);
	}

	@Test
	void refusesWhoIsNotToBeDisturbedByThisTypeOrAny() {
		this.doNotDisturb.add(new AddDoNotDisturbRequest(null, SIGN, null, List.of(ALICE)));
		this.doNotDisturb.add(new AddDoNotDisturbRequest(null, SIGN, 2, List.of(CAROL)));
		assertThat(send(SIGN, this.notice)).containsExactly(REFUSED, OK, REFUSED);
		assertThat(send(SIGN, this.code, "1234")).containsExactly(REFUSED, OK, OK);
		assertThat(send("名单乙", this.notice)).containsOnly(OK);
		this.doNotDisturb.delete(new DeleteDoNotDisturbRequest(null, SIGN, null, List.of(ALICE), null));
		assertThat(send(SIGN, this.notice)).containsExactly(OK, OK, REFUSED);
	}

	@Test
	void refusesWhoAnsweredThatTheyWantNoMore() {
		send(SIGN, this.notice);
		reply(ALICE, SIGN, "ＴＤ");
		reply(BOB, SIGN, "1");
		reply(CAROL, "名单乙", "TD");
		assertThat(send(SIGN, this.notice)).containsExactly(REFUSED, OK, OK);
		assertThat(send("名单乙", this.notice)).containsOnly(OK);
	}

	private void reply(String phone, String sign, String content) {
		this.replies.record(List.of(new UpstreamReply(phone, sign, "", content, this.clock.instant())));
	}

	private List<String> send(String sign, String template, String... parameters) {
		return this.actions
			.send(new SendSmsRequest(List.of(ALICE, BOB, CAROL), this.app, template, sign, List.of(parameters), null,
					null, null))
			.sendStatusSet()
			.stream()
			.map(SendStatus::code)
			.toList();
	}

	private String template(SmsType type, String content) {
		return Long.toString(this.catalog.effectiveTemplate(Region.MAINLAND, type, content));
	}

}
