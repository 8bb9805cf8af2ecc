package io.smsconsole.core.catalog.contact;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ContactActions}.
 */
@CoreTest
class ContactActionsTests {

	@Autowired
	private ContactActions actions;

	@Autowired
	private Contacts contacts;

	@Autowired
	private AppActions apps;

	@Autowired
	private CatalogMother mother;

	private String app;

	@BeforeEach
	void anApplication() {
		this.app = Long.toString(this.mother.app());
	}

	@Test
	void addsContactsAndTellsWhoWantsToKnow() {
		long first = add("王小明", "138 0013-8000", "Wang@example.com", true, null);
		long second = add(" Li ", "+85261234567", null, null, true);
		assertThat(list()).containsExactly(
				new NewsReceiver(first, "王小明", "+8613800138000", "Wang@example.com", true, false, false, false, false),
				new NewsReceiver(second, "Li", "+85261234567", "", false, false, false, false, true));
		assertThat(of(ContactKind.FREQUENCY_LIMIT)).extracting(Contact::id).containsExactly(first);
		assertThat(of(ContactKind.ABUSE)).extracting(Contact::phone).containsExactly("+85261234567");
		assertThat(of(ContactKind.PACKAGE)).isEmpty();
	}

	@Test
	void changesWhatIsGivenAndKeepsTheRest() {
		long id = add("王小明", "13800138000", "wang@example.com", true, true);
		this.actions.modify(new ModifyNewsReceiverRequest(this.app, id, null, "", null, false, null, true, true, null));
		assertThat(list())
			.containsExactly(new NewsReceiver(id, "王小明", "", "wang@example.com", false, false, true, true, true));
		assertRefused(ErrorCode.MISSING_PARAMETER, "PhoneNumber", () -> this.actions
			.modify(new ModifyNewsReceiverRequest(this.app, id, null, null, "", null, null, null, null, null)));
		this.actions.delete(new DeleteNewsReceiverRequest(this.app, id));
		assertThat(list()).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ReceiverId",
				() -> this.actions.delete(new DeleteNewsReceiverRequest(this.app, id)));
	}

	@Test
	void takesFiveAndNobodyTwice() {
		for (int i = 0; i < Contacts.LIMIT; i++) {
			add("n" + i, "1380013800" + i, null, true, null);
		}
		assertRefused(ErrorCode.LIMIT_EXCEEDED, null, () -> add("one more", "13900139000", null, true, null));
		long second = list().get(1).receiverId();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "PhoneNumber",
				() -> this.actions.modify(new ModifyNewsReceiverRequest(this.app, second, null, "13800138000", null,
						null, null, null, null, null)));
		this.actions.delete(new DeleteNewsReceiverRequest(this.app, second));
		add("mail", null, "a@example.com", true, null);
		assertThat(list()).hasSize(5);
	}

	@Test
	void leavesTheContactsOfOthersAlone() {
		long id = add("王小明", "13800138000", null, true, null);
		String other = Long.toString(this.mother.app());
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ReceiverId",
				() -> this.actions.delete(new DeleteNewsReceiverRequest(other, id)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ReceiverId", () -> this.actions
			.modify(new ModifyNewsReceiverRequest(other, id, "x", null, null, null, null, null, null, null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.list(new DescribeNewsReceiverRequest("1499999999")));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId", () -> this.actions
			.add(new AddNewsReceiverRequest("1499999999", "x", "13800138000", null, null, null, null, null, null)));
	}

	@Test
	void goesWithItsApplication() {
		add("王小明", "13800138000", null, true, null);
		this.mother.app();
		this.apps.modifyStatus(new ModifyAppStatusRequest(this.app, 0));
		this.apps.delete(new DeleteAppInfoRequest(this.app));
		assertThat(this.contacts.list(Long.parseLong(this.app))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345", "+861380013800", "0755-86013388", "phone", "+8613800138000x" })
	void refusesWhatIsNoMobileNumber(String phone) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER, "PhoneNumber",
				() -> add("x", phone, null, true, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a@", "@b.c", "a@b", "a b@example.com", "a@b..c", "a@example.com\nBcc: b@example.com",
			"<a@example.com>", "a@example.com,b@example.com" })
	void refusesWhatIsNoAddress(String email) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Email", () -> add("x", null, email, true, null));
	}

	@Test
	void wantsANameAndAWayToReachThem() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "Name", () -> add(" ", "13800138000", null, true, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Name",
				() -> add("名".repeat(31), "13800138000", null, true, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "PhoneNumber", () -> add("x", "", " ", true, null));
		assertThat(this.contacts.problems("", "1", "x")).hasSize(3);
		assertThat(this.contacts.problems("x", "13800138000", "")).isEmpty();
	}

	private long add(String name, String phone, String email, Boolean frequency, Boolean abuse) {
		return this.actions
			.add(new AddNewsReceiverRequest(this.app, name, phone, email, frequency, null, null, null, abuse))
			.receiverId();
	}

	private List<NewsReceiver> list() {
		return this.actions.list(new DescribeNewsReceiverRequest(this.app)).receiverSet();
	}

	private List<Contact> of(ContactKind kind) {
		return this.contacts.of(Long.parseLong(this.app), kind);
	}

}
