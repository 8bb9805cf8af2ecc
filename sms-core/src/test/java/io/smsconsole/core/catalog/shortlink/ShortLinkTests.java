package io.smsconsole.core.catalog.shortlink;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Short links from their making to the template that has them, and to their end.
 */
@CoreTest
class ShortLinkTests {

	private static final String TARGET = "https://www.example.com/sale?from=sms";

	@Autowired
	private ShortLinkActions actions;

	@Autowired
	private ShortLinks links;

	@Autowired
	private ShortCodes codes;

	@Autowired
	private TemplateActions templates;

	@Autowired
	private AppActions apps;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private Clock clock;

	private String app;

	@BeforeEach
	void anApplication() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.sign(Region.INTERNATIONAL, "Parcels");
	}

	@Test
	void areShortAndCannotBeForged() {
		ShortLinkInfo link = add();
		assertThat(link.shortUrl()).isEqualTo("http://" + link.shortText()).endsWith(code(link));
		assertThat("/" + code(link)).as("behind the host").hasSizeLessThanOrEqualTo(20).doesNotContainPattern("[0OIl]");
		assertThat(this.links.follow(code(link))).hasValueSatisfying((found) -> {
			assertThat(found.target()).isEqualTo(TARGET);
			assertThat(found.open(this.clock.instant())).isTrue();
		});
		String code = code(link);
		for (int at = 0; at < code.length(); at++) {
			char other = (code.charAt(at) == 'x') ? 'y' : 'x';
			assertThat(this.links.follow(code.substring(0, at) + other + code.substring(at + 1))).isEmpty();
		}
		for (String forged : List.of("", "1", code + "1", "1" + code, code.replace(code.charAt(0), '0'),
				"é".repeat(9))) {
			assertThat(this.links.follow(forged)).as(forged).isEmpty();
		}
		assertThat(List.of(this.codes.code(1), this.codes.code(Integer.MAX_VALUE / 4)))
			.allSatisfy((each) -> assertThat(this.codes.id(each)).isPresent());
		assertThat(this.links.follow(this.codes.code(11_000_000))).as("there is no such link").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "ftp://www.example.com/", "//www.example.com/",
			"www.example.com", "https://", "https:///path", "https://user@www.example.com/", "https://localhost/",
			"http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "https://intranet/", "https://a b.example.com/",
			"https://www.example.com/\r\nX: y" })
	void leadOnlyToTheWeb(String target) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TargetUrl",
				() -> this.actions.add(new AddShortLinkRequest(this.app, "Sale", target, null)));
	}

	@Test
	void takeAddressesAsTheyAreWritten() {
		assertThat(add("https://shop.example.com:8443/優惠?a=1#b").targetUrl())
			.isEqualTo("https://shop.example.com:8443/%E5%84%AA%E6%83%A0?a=1#b");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TargetUrl",
				() -> add("https://www.example.com/" + "字".repeat(400)));
	}

	@Test
	void belongToOneTemplateForGood() {
		ShortLinkInfo link = add();
		long template = template("Sale: " + link.shortText() + " today only");
		assertThat(info(link).templateId()).isEqualTo(template);
		assertThat(this.links.ofTemplate(template)).isPresent();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateContent", () -> template("See " + link.shortUrl()));
		assertRefused(ErrorCode.FAILED_OPERATION, "TargetUrl", () -> this.actions
			.modify(new ModifyShortLinkRequest(link.linkId(), null, "https://evil.example.net/", null, null)));
		this.actions.modify(new ModifyShortLinkRequest(link.linkId(), "Autumn sale", TARGET, null, null));
		assertThat(info(link).linkName()).isEqualTo("Autumn sale");
		this.templates.delete(new DeleteSmsTemplateRequest(template));
		assertThat(info(link).templateId()).as("messages with it are out").isEqualTo(template);
	}

	@Test
	void followTheTextOfTheirTemplate() {
		ShortLinkInfo first = add();
		ShortLinkInfo second = add();
		long template = template("Sale: " + first.shortText());
		modify(template, "Sale: HTTPS://" + second.shortText() + ".");
		assertThat(info(first).templateId()).isZero();
		assertThat(info(second).templateId()).isEqualTo(template);
		modify(template, "No sale");
		assertThat(info(second).templateId()).isZero();
	}

	@Test
	void areRefusedInTextsWhereTheyWouldLeadNowhere() {
		ShortLinkInfo link = add();
		ShortLinkInfo other = add();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateContent",
				() -> template("Sale: " + link.shortText() + " or " + other.shortText()));
		char last = link.shortText().charAt(link.shortText().length() - 1);
		String mistyped = link.shortText().substring(0, link.shortText().length() - 1) + ((last == 'a') ? 'b' : 'a');
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateContent", () -> template("Sale: " + mistyped));
		this.actions.delete(new ShortLinkRequest(link.linkId()));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateContent",
				() -> template("Sale: " + link.shortText()));
		template("See localhost:8080/about and example.com/abcdefghi");
	}

	@Test
	void endWhenTheyAreDisabledExpiredOrDeleted() {
		ShortLinkInfo link = add();
		this.actions.modify(new ModifyShortLinkRequest(link.linkId(), null, null, null, false));
		assertOpen(link, false);
		assertThat(info(link).status()).isEqualTo(ShortLinkInfo.DISABLED);
		long soon = this.clock.instant().getEpochSecond() + 60;
		this.actions.modify(new ModifyShortLinkRequest(link.linkId(), null, null, soon, true));
		assertOpen(link, true);
		assertThat(this.links.follow(code(link)).orElseThrow().open(Instant.ofEpochSecond(soon))).isFalse();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ExpireTime",
				() -> this.actions.modify(new ModifyShortLinkRequest(link.linkId(), null, null, 1L, null)));
		this.actions.modify(new ModifyShortLinkRequest(link.linkId(), null, null, 0L, null));
		assertThat(info(link).expireTime()).isZero();
		this.actions.delete(new ShortLinkRequest(link.linkId()));
		assertOpen(link, false);
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "LinkId", () -> info(link));
	}

	@Test
	void endWithTheirApplication() {
		this.catalog.app();
		ShortLinkInfo link = add();
		this.apps.modifyStatus(new ModifyAppStatusRequest(this.app, 0));
		assertOpen(link, true);
		this.apps.delete(new DeleteAppInfoRequest(this.app));
		assertOpen(link, false);
	}

	@Test
	void areFoundByNameTargetAndThemselves() {
		ShortLinkInfo link = add();
		add("https://www.example.org/");
		assertThat(found(link.shortUrl())).containsExactly(link.linkId());
		assertThat(found(code(link))).containsExactly(link.linkId());
		assertThat(found("example.com/sale")).containsExactly(link.linkId());
		assertThat(found("Sale")).hasSize(2);
		template("Sale: " + link.shortText());
		assertThat(this.actions.list(new DescribeShortLinkListRequest(this.app, null, true, null, null)).totalCount())
			.isOne();
	}

	@Test
	void beginWithAnAddress() {
		assertThat(new ShortLinkProperties("https://s.example.com/").url()).isEqualTo("https://s.example.com");
		for (String wrong : List.of("s.example.com", "ftp://s.example.com", "https://s.example.com/?x",
				"https://s.example.com/a b")) {
			assertThatIllegalArgumentException().isThrownBy(() -> new ShortLinkProperties(wrong))
				.withMessageContaining("SMS_SHORT_LINK_URL");
		}
	}

	private List<String> found(String search) {
		return this.actions.list(new DescribeShortLinkListRequest(this.app, search, null, null, null))
			.linkSet()
			.stream()
			.map(ShortLinkInfo::linkId)
			.toList();
	}

	private void assertOpen(ShortLinkInfo link, boolean open) {
		assertThat(this.links.follow(code(link)))
			.hasValueSatisfying((found) -> assertThat(found.open(this.clock.instant())).isEqualTo(open));
	}

	private static String code(ShortLinkInfo link) {
		return link.shortUrl().substring(link.shortUrl().lastIndexOf('/') + 1);
	}

	private ShortLinkInfo info(ShortLinkInfo link) {
		return this.actions.info(new ShortLinkRequest(link.linkId()));
	}

	private ShortLinkInfo add() {
		return add(TARGET);
	}

	private ShortLinkInfo add(String target) {
		return this.actions.info(new ShortLinkRequest(
				this.actions.add(new AddShortLinkRequest(this.app, "Sale", target, null)).linkId()));
	}

	private long template(String content) {
		return this.catalog.template(Region.INTERNATIONAL, SmsType.NOTIFICATION, content);
	}

	private void modify(long template, String content) {
		this.templates.modify(new ModifySmsTemplateRequest(template, "Sale", content, SmsType.NOTIFICATION.wire(),
				Region.INTERNATIONAL.wire(), ""));
	}

}
