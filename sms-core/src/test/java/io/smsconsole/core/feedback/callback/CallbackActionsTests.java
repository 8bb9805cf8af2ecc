package io.smsconsole.core.feedback.callback;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class CallbackActionsTests {

	private static final String URL = "https://8.8.8.8/sms/callback?from=sms";

	@Autowired
	private CallbackActions actions;

	@Autowired
	private CatalogMother catalog;

	private String app;

	@BeforeEach
	void anApplication() {
		this.app = Long.toString(this.catalog.app());
	}

	@Test
	void tellsWhatWasSetForEachApplicationAndForTheReplies() {
		assertThat(describe()).isEqualTo(new DescribeCallbackInfoResponse(this.app, "", false));
		modify(" " + URL + " ", true);
		assertThat(describe()).isEqualTo(new DescribeCallbackInfoResponse(this.app, URL, true));
		modify(null, false);
		assertThat(describe()).isEqualTo(new DescribeCallbackInfoResponse(this.app, URL, false));
		modify("", null);
		assertThat(describe()).isEqualTo(new DescribeCallbackInfoResponse(this.app, "", false));
		this.actions.modifyReply(new ModifyReplyCallbackRequest(URL, true));
		assertThat(this.actions.describeReply(new DescribeReplyCallbackRequest()))
			.isEqualTo(new DescribeReplyCallbackResponse(URL, true));
		assertThat(describe().statusCallbackEnabled()).isFalse();
	}

	@Test
	void isNotSwitchedOnWithoutAnAddress() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "StatusCallbackUrl", () -> modify("", true));
		assertRefused(ErrorCode.MISSING_PARAMETER, "ReplyCallbackUrl",
				() -> this.actions.modifyReply(new ModifyReplyCallbackRequest(" ", true)));
		modify(URL, true);
		assertRefused(ErrorCode.MISSING_PARAMETER, "StatusCallbackUrl", () -> modify("", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://8.8.8.8/", "8.8.8.8/callback", "//8.8.8.8/", "http:8.8.8.8", "http://",
			"javascript:alert(1)", "file:///etc/passwd", "http://user:secret@8.8.8.8/", "http://@8.8.8.8/",
			"http://8.8.8.8@127.0.0.1/", "http://8.8.8.8:0/", "http://8.8.8.8:65536/", "http://8.8.8.8:x/",
			"http://例子.example/", "http://8.8.8.8/回调", "http://8.8.8.8/a b", "http://8.8.8.8/\r\nX: y",
			"http://8.8.8.8\\@127.0.0.1/", "http://127.0.0.1/", "http://127.1/", "http://2130706433/",
			"http://localhost:8080/", "http://LOCALHOST./", "http://any.localhost/", "http://[::1]:80/",
			"http://[::ffff:127.0.0.1]/", "http://10.0.0.8/", "http://192.168.1.1/",
			"http://169.254.169.254/latest/meta-data", "http://100.64.0.1/", "http://[fd00::1]/", "http://[fe80::1]/",
			"http://0/", "http://0.0.0.0/" })
	void refusesWhatMayNotBeCalled(String url) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "StatusCallbackUrl", () -> modify(url, true));
	}

	@Test
	void refusesAnAddressThatIsTooLong() {
		String longest = "http://8.8.8.8/" + "x".repeat(240);
		modify(longest, true);
		assertThat(describe().statusCallbackUrl()).isEqualTo(longest);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "StatusCallbackUrl", () -> modify(longest + "x", true));
	}

	@Test
	void takesAHostThatCannotBeLookedUpNow() {
		modify("https://receiver.invalid/callback", true);
		assertThat(describe().statusCallbackEnabled()).isTrue();
	}

	@Test
	void knowsNoCallbackOfAnApplicationThatIsNone() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.describe(new DescribeCallbackInfoRequest("1499999999")));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.modify(new ModifyCallbackInfoRequest("1499999999", URL, true)));
	}

	private DescribeCallbackInfoResponse describe() {
		return this.actions.describe(new DescribeCallbackInfoRequest(this.app));
	}

	private void modify(String url, Boolean enabled) {
		this.actions.modify(new ModifyCallbackInfoRequest(this.app, url, enabled));
	}

}
