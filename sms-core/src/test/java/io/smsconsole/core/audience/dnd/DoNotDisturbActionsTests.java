package io.smsconsole.core.audience.dnd;

import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.dnd.DescribeBlackListResponse.BlackListEntry;
import io.smsconsole.core.audience.number.UploadNumbersResponse;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.CatalogMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class DoNotDisturbActionsTests {

	private static final String SIGN = "免打扰甲";

	private static final String ALICE = "+8613800138000";

	private static final String BOB = "+8613900139000";

	private static final String HONG_KONG = "+85261234567";

	@Autowired
	private DoNotDisturbActions actions;

	@Autowired
	private CatalogMother catalog;

	private long sign;

	@BeforeEach
	void aSign() {
		this.sign = this.catalog.effectiveSign(Region.MAINLAND, SIGN);
	}

	@Test
	void keepsNumbersBySignAndType() {
		assertThat(add(SIGN, null, ALICE, "13800138000", BOB)).isEqualTo(new AddDoNotDisturbResponse(2, 1));
		assertThat(this.actions.add(new AddDoNotDisturbRequest(this.sign, null, 1, List.of(ALICE))).added()).isOne();
		assertThat(list(SIGN, null, ALICE)).extracting(BlackListEntry::smsType).containsExactly(1, 0);
		assertThat(list(SIGN, 0, null)).extracting(BlackListEntry::phoneNumber).containsExactly(BOB, ALICE);
		assertThat(this.actions.list(new DescribeBlackListRequest(0, this.sign, null, null, null, 1, 1, true)))
			.satisfies((page) -> {
				assertThat(page.totalCount()).isEqualTo(3);
				assertThat(page.blackList()).extracting(BlackListEntry::phoneNumber).containsExactly("139****9000");
			});
		assertThat(this.actions.list(new DescribeBlackListRequest(1, null, null, null, null, null, null, null))
			.totalCount()).isZero();
	}

	@Test
	void takesNumbersOffByNumberOrByEntry() {
		add(SIGN, null, ALICE, BOB);
		add(SIGN, 2, ALICE);
		long bob = list(SIGN, null, BOB).get(0).entryId();
		assertThat(this.actions.reveal(new RevealBlackListRequest(null, null, null, null, List.of(bob))).blackList())
			.extracting(BlackListEntry::phoneNumber)
			.containsExactly(BOB);
		assertThat(delete(new DeleteDoNotDisturbRequest(null, null, null, null, List.of(bob)))).isOne();
		assertThat(delete(new DeleteDoNotDisturbRequest(null, SIGN, 2, List.of(ALICE, BOB), null))).isOne();
		assertThat(delete(new DeleteDoNotDisturbRequest(this.sign, null, null, List.of(ALICE), null))).isOne();
		assertThat(list(null, null, null)).isEmpty();
	}

	@Test
	void wantsASignInEffectWhereTheNumbersAre() {
		assertRefused(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED, "SignName",
				() -> add("没有", null, ALICE));
		assertRefused(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED, "SignName",
				() -> add(SIGN, null, HONG_KONG));
		assertRefused(ErrorCode.MISSING_PARAMETER, "SignName", () -> add(null, null, ALICE));
		assertRefused(ErrorCode.FAILED_OPERATION_SIGN_ID_NOT_EXIST, "SignId",
				() -> this.actions.add(new AddDoNotDisturbRequest(1L, null, null, List.of(ALICE))));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER, "PhoneNumberSet",
				() -> this.actions.add(new AddDoNotDisturbRequest(this.sign, null, null, List.of(HONG_KONG))));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "SmsType", () -> add(SIGN, 4, ALICE));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER, "PhoneNumberSet",
				() -> add(SIGN, null, ALICE, "138 0013 8000"));
		this.catalog.effectiveSign(Region.INTERNATIONAL, "Quiet");
		assertThat(add("Quiet", null, HONG_KONG).added()).isOne();
	}

	@Test
	void takesAFileOrATextOfPeopleWhoAgreed() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "Agreed", () -> upload(false, "13800138000"));
		UploadNumbersResponse report = upload(true, "138 0013 8000\n13900139000\n13800138000\nnobody");
		assertThat(report.total()).isEqualTo(4);
		assertThat(report.added()).isEqualTo(2);
		assertThat(report.invalid()).isEqualTo(2);
		assertThat(upload(true, "13800138000").duplicate()).isOne();
	}

	@Test
	void holdsAThousandEntriesOverAllSigns() {
		this.catalog.effectiveSign(Region.MAINLAND, "免打扰乙");
		String[] many = IntStream.range(0, 600)
			.mapToObj((index) -> "+86137" + (10_000_000 + index))
			.toArray(String[]::new);
		assertThat(add(SIGN, null, many).added()).isEqualTo(600);
		assertRefused(ErrorCode.LIMIT_EXCEEDED, "PhoneNumberSet", () -> add("免打扰乙", null, many));
	}

	private AddDoNotDisturbResponse add(String sign, Integer type, String... phones) {
		return this.actions.add(new AddDoNotDisturbRequest(null, sign, type, List.of(phones)));
	}

	private int delete(DeleteDoNotDisturbRequest request) {
		return this.actions.delete(request).deleted();
	}

	private UploadNumbersResponse upload(boolean agreed, String text) {
		return this.actions.upload(new UploadDoNotDisturbRequest(0, SIGN, 0, agreed, null, text));
	}

	private List<BlackListEntry> list(String sign, Integer type, String phone) {
		return this.actions.list(new DescribeBlackListRequest(null, null, sign, type, phone, null, null, null))
			.blackList();
	}

}
