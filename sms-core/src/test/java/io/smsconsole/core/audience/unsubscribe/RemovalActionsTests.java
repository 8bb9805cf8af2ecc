package io.smsconsole.core.audience.unsubscribe;

import java.time.Clock;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeResponse.UnsubscribeInfo;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@CoreTest
class RemovalActionsTests {

	private static final String SIGN = "退订甲";

	private static final String ALICE = "+8613800138000";

	private static final String BOB = "+8613900139000";

	@Autowired
	private UnsubscribeActions unsubscribes;

	@Autowired
	private RemovalActions actions;

	@Autowired
	private Unsubscriptions unsubscriptions;

	@Autowired
	private AppealMapper mapper;

	@Autowired
	private UnsubscriptionMapper entries;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private Ids ids;

	@Autowired
	private Clock clock;

	private Appeals reviewer;

	private String app;

	@BeforeEach
	void unsubscribedPeople() {
		this.reviewer = new Appeals(this.mapper, this.entries, new Reviewer(), this.ids, this.clock);
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, SIGN);
		answer(ALICE, SmsType.MARKETING, "TD");
		answer(ALICE, SmsType.NOTIFICATION, "退订");
		answer(BOB, SmsType.MARKETING, "好的");
	}

	@Test
	void liftsWhatSomebodyElseApproves() {
		long removal = apply(ALICE, 1).get(0);
		assertThat(list(1))
			.extracting(RemovalInfo::removalId, RemovalInfo::phoneNumber, RemovalInfo::smsType, RemovalInfo::reason,
					RemovalInfo::submitter, RemovalInfo::own)
			.containsExactly(tuple(removal, ALICE, 1, "误操作", "owner", true));
		assertThat(of(ALICE)).extracting(UnsubscribeInfo::smsType, UnsubscribeInfo::underReview)
			.containsExactly(tuple(2, false), tuple(1, true));
		this.reviewer.review(removal, true, "");
		assertThat(of(ALICE)).extracting(UnsubscribeInfo::smsType).containsExactly(2);
		assertThat(list(0)).extracting(RemovalInfo::reviewer).containsExactly("reviewer");
		answer(ALICE, SmsType.MARKETING, "T");
		assertThat(of(ALICE)).hasSize(2);
		assertThat(apply(ALICE, null)).hasSize(2);
	}

	@Test
	void staysWhereItIsRejected() {
		long removal = apply(ALICE, 1).get(0);
		assertRefused(ErrorCode.MISSING_PARAMETER, "ReviewReply",
				() -> this.actions.review(new ReviewUnsubscribeRemovalRequest(removal, false, " ")));
		this.reviewer.review(removal, false, "没有用户的书面同意");
		assertThat(of(ALICE)).hasSize(2);
		assertThat(list(-1)).extracting(RemovalInfo::reviewReply).containsExactly("没有用户的书面同意");
		assertRefused(ErrorCode.FAILED_OPERATION, "RemovalId", () -> this.reviewer.review(removal, true, ""));
	}

	@Test
	void isNotDecidedByWhoAsks() {
		long removal = apply(ALICE, 1).get(0);
		assertRefused(ErrorCode.UNAUTHORIZED_OPERATION, "RemovalId",
				() -> this.actions.review(new ReviewUnsubscribeRemovalRequest(removal, true, null)));
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "RemovalId",
				() -> this.actions.review(new ReviewUnsubscribeRemovalRequest(1L, true, null)));
	}

	@Test
	void isNotLiftedOnceThePersonHasSaidSoAgain() {
		long removal = apply(ALICE, 1).get(0);
		this.entries.insertAnswer(new Unsubscription(this.ids.next(), ALICE, SIGN, SmsType.MARKETING, Region.MAINLAND,
				Long.parseLong(this.app), 7, this.clock.instant().plusSeconds(60), false));
		assertRefused(ErrorCode.FAILED_OPERATION, "RemovalId", () -> this.reviewer.review(removal, true, ""));
		this.reviewer.review(removal, false, "用户再次退订");
		assertThat(of(ALICE)).hasSize(2);
	}

	@Test
	void isAskedForOnce() {
		apply(ALICE, 1);
		assertRefused(ErrorCode.RESOURCE_IN_USE, null, () -> apply(ALICE, 1));
		assertThat(apply(ALICE, null)).hasSize(1);
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, null, () -> apply(BOB, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Reason",
				() -> this.actions.apply(new ApplyUnsubscribeRemovalRequest(this.app, SIGN, ALICE, null, null, "")));
	}

	@Test
	void listsUnsubscribedPeopleAndTakesMore() {
		this.unsubscribes.add(new AddUnsubscribeRequest(this.app, SIGN, 1, List.of(ALICE, BOB, BOB)));
		assertThat(of(BOB)).extracting(UnsubscribeInfo::byReply).containsExactly(false);
		assertThat(
				this.unsubscribes.upload(new UploadUnsubscribeRequest(this.app, 0, SIGN, 3, null, "138 0013 8000\n138"))
					.added())
			.isOne();
		DescribeUnsubscribeResponse first = page(null, null);
		assertThat(first.unsubscribeSet()).extracting(UnsubscribeInfo::phoneNumber)
			.containsExactly("138****8000", "139****9000");
		DescribeUnsubscribeResponse second = page(first.cursor(), null);
		assertThat(second.unsubscribeSet()).hasSize(2);
		assertThat(second.cursor()).isEmpty();
		assertThat(page(null, second.newerCursor()))
			.isEqualTo(new DescribeUnsubscribeResponse(first.unsubscribeSet(), first.cursor(), ""));
		assertThat(this.unsubscribes
			.reveal(new RevealUnsubscribeRequest(this.app, null, null, null, null,
					List.of(first.unsubscribeSet().get(1).unsubscribeId()), null, null))
			.unsubscribeSet()).extracting(UnsubscribeInfo::phoneNumber).containsExactly(BOB);
		assertRefused(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED, "SignName",
				() -> this.unsubscribes.add(new AddUnsubscribeRequest(this.app, "没有", 1, List.of(ALICE))));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "SmsType",
				() -> this.unsubscribes.add(new AddUnsubscribeRequest(this.app, SIGN, 0, List.of(ALICE))));
	}

	private void answer(String phone, SmsType type, String content) {
		this.unsubscriptions.answered(new UnsubscribeAnswer(7, phone, SIGN, type, Long.parseLong(this.app), content));
	}

	private List<Long> apply(String phone, Integer type) {
		return this.actions.apply(new ApplyUnsubscribeRemovalRequest(this.app, SIGN, phone, type, null, "误操作"))
			.removalIdSet();
	}

	private List<UnsubscribeInfo> of(String phone) {
		return this.unsubscribes
			.list(new DescribeUnsubscribeRequest(this.app, 0, SIGN, null, phone, null, null, null, null))
			.unsubscribeSet();
	}

	private DescribeUnsubscribeResponse page(String cursor, String newer) {
		return this.unsubscribes
			.list(new DescribeUnsubscribeRequest(this.app, null, null, null, null, 2, cursor, newer, true));
	}

	private List<RemovalInfo> list(int status) {
		return this.actions
			.list(new DescribeUnsubscribeRemovalListRequest(this.app, null, status, null, null, null, null, null))
			.removalSet();
	}

	/** Somebody else than who calls the actions. */
	private static final class Reviewer implements CurrentAccount {

		@Override
		public long uin() {
			return 2;
		}

		@Override
		public String name() {
			return "reviewer";
		}

	}

}
