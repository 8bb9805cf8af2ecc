package io.smsconsole.web.console.template;

import java.util.UUID;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkInfo;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class TemplatePagesIT {

	private static final String MAINLAND = "/console/mainland/templates";

	private static final String INTERNATIONAL = "/console/international/templates";

	private final String unique = UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands hands;

	@Autowired
	private ShortLinkActions links;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void startEmpty(Browser browser) {
		this.fixture.empty();
		browser.language("zh-CN");
		browser.signIn();
	}

	@Test
	void asksForASignFirst(Browser browser) {
		browser.open(MAINLAND + "/new");
		browser.type("template-name", "验证码");
		browser.type("template-content", "您的验证码是{1}");
		browser.press("save-template");
		browser.awaitText("form-problems", "请先创建签名");
		assertThat(browser.find("template-content").getAttribute("value")).isEqualTo("您的验证码是{1}");
	}

	@Test
	void handsInATemplateAndSeesItComeIntoEffect(Browser browser) {
		this.hands.sign(Region.MAINLAND, "示例科技");
		browser.open(MAINLAND);
		browser.press("add-template");
		browser.type("template-name", this.unique);
		browser.type("template-content", this.unique + "您的验证码是{1}，{2}分钟内有效。");
		browser.press("save-template");
		browser.awaitText("flash-success", this.unique);
		browser.awaitText("template-row", "验证码短信");
		browser.awaitText("template-row", "审核中");
		this.fixture.review(browser, "template-row", "已生效");
		String id = browser.find("template-row").getAttribute("id").replace("template-", "");
		browser.press("show-template-" + id);
		browser.awaitText("phone-text", "【示例科技】" + this.unique + "您的验证码是{1}");
		assertThat(browser.find("send-with").getAttribute("href")).contains("templateId=" + id);
		browser.press("copy-template");
		browser.await().until((page) -> browser.find("template-content").getAttribute("value").startsWith(this.unique));
		browser.open(MAINLAND);
		browser.press("delete-template-" + id);
		browser.press("confirm-button");
		browser.find("empty-state");
	}

	@Test
	void showsThePhoneAsOneTypes(Browser browser) {
		this.hands.sign(Region.MAINLAND, "示例科技");
		this.hands.sign(Region.MAINLAND, "示例商城");
		browser.open(MAINLAND + "/new");
		browser.type("template-content", "您的验证码是{1}");
		browser.awaitText("phone-text", "【示例商城】您的验证码是{1}");
		browser.choose("preview-sign", "示例科技");
		browser.awaitText("phone-text", "【示例科技】您的验证码是{1}");
		browser.type("template-content", "字".repeat(65));
		browser.awaitText("phone-preview", "65 / 500");
		assertThat(browser.find("phone-preview").getText()).containsPattern("计费条数\\s+2");
		browser.open(INTERNATIONAL + "/new");
		browser.type("template-content", "Your code is {1}");
		browser.awaitText("phone-text", "Your code is {1}");
		assertThat(browser.find("phone-preview").getText()).containsPattern("计费条数\\s+1");
	}

	@Test
	void tellsWhatIsWrongWithTheText(Browser browser) {
		browser.open(MAINLAND + "/new");
		browser.type("template-content", "您的验证码是{2}");
		browser.awaitText("template-content-error", "缺少第 1 个");
		browser.type("template-content", "{1}");
		browser.awaitText("template-content-error", "不能只有变量");
		browser.press("sms-type-1");
		browser.type("template-content", "全场五折");
		browser.awaitText("template-content-error", "退订方式");
		browser.type("template-content", "内含敏感词样例，拒收请回复R");
		browser.awaitText("template-content-error", "敏感词样例");
		browser.press("save-template");
		browser.awaitText("template-name-error", "请填写");
		browser.awaitText("template-content-error", "敏感词样例");
		Accessibility.check(browser);
	}

	@Test
	void filtersByTypeStateAndWords(Browser browser) {
		this.hands.sign(Region.INTERNATIONAL, "Example");
		this.hands.template(Region.MAINLAND, SmsType.VERIFICATION, "您的验证码是{1}");
		this.hands.template(Region.MAINLAND, SmsType.NOTIFICATION, "订单{1}已发货");
		browser.open(MAINLAND + "?type=2");
		assertThat(browser.find("templates").getText()).contains("订单").doesNotContain("您的验证码");
		browser.choose("filter-type", "");
		browser.awaitText("templates", "您的验证码");
		browser.type("search-search", "发货");
		browser.await().until((page) -> !browser.find("templates").getText().contains("您的验证码"));
		browser.choose("filter-state", "-1");
		browser.find("empty-state");
		assertThat(browser.path()).contains("state=-1").contains("search=");
	}

	@Test
	void insertsAShortLinkWhereOneWrites(Browser browser) {
		this.hands.sign(Region.MAINLAND, "示例科技");
		String app = this.hands.app();
		browser.open(MAINLAND + "/new");
		browser.type("template-content", "双十一详情，点击查看");
		browser.script("document.getElementById('template-content').setSelectionRange(6, 6)");
		browser.press("pick-link");
		browser.await().until((page) -> browser.shows("make-link"));
		browser.press("make-link");
		browser.awaitText("link-name-error", "请填写");
		browser.choose("sms-sdk-app-id", app);
		browser.type("link-name", this.unique);
		browser.type("target-url", "https://www.example.com/sale");
		Accessibility.check(browser);
		browser.press("make-link");
		browser.await()
			.until((page) -> browser.find("template-content")
				.getAttribute("value")
				.matches("双十一详情， localhost:[0-9]+/[0-9A-Za-z]{9} 点击查看"));
		browser.awaitText("phone-text", "双十一详情， localhost:");
	}

	@LooksTest
	void looksWell(Browser browser) {
		String app = this.hands.app();
		Looks.check(browser, MAINLAND, "templates-empty");
		this.hands.sign(Region.MAINLAND, "示例科技");
		this.hands.template(Region.MAINLAND, SmsType.VERIFICATION, "您的验证码是{1}，{2}分钟内有效，请勿告诉他人。");
		this.fixture.decide("template", "登录验证码", 0, "");
		this.hands.template(Region.MAINLAND, SmsType.MARKETING,
				"会员日全场五折，满{1}元再减{2}元，仅限今日，点击详情了解更多优惠活动，数量有限先到先得，拒收请回复R");
		this.hands.template(Region.MAINLAND, SmsType.NOTIFICATION, "您的订单{1}已发货，预计{2}送达。");
		Looks.check(browser, MAINLAND, "templates");
		long id = this.hands.template(Region.MAINLAND, SmsType.NOTIFICATION, "您的订单{1}已发货，预计{2}送达，请保持电话畅通。");
		Looks.check(browser, MAINLAND + "/" + id, "template-detail");
		Looks.check(browser, MAINLAND + "/" + id + "/edit", "templates-edit");
		ShortLinkInfo link = this.hands
			.asOwner(
					() -> this.links.info(new ShortLinkRequest(this.links
						.add(new AddShortLinkRequest(app, "双十一会场",
								"https://www.example.com/sale/double-eleven?from=sms&store=shanghai", null))
						.linkId())));
		this.hands.template(Region.MAINLAND, SmsType.MARKETING, "双十一全场五折，点击 " + link.shortText() + " 查看，拒收请回复R");
		this.database.sql("""
				INSERT INTO click_hour (hour, link_id, task_id, day, people, clicks, bots)
				SELECT DATE_FORMAT(NOW() - INTERVAL seq HOUR, '%Y-%m-%d %H:00:00'), ?, 0,
					DATE(CONVERT_TZ(NOW() - INTERVAL seq HOUR, '+00:00', '+08:00')), 90 - seq, 120 - seq, seq DIV 9
				FROM seq_0_to_72""").param(link.linkId()).update();
		Looks.check(browser, "/console/short-links", "short-links");
		Looks.check(browser, "/console/short-links/" + link.linkId() + "?period=week", "short-link");
		Looks.check(browser, "/console/short-links/" + link.linkId() + "/edit", "short-link-edit");
		Looks.check(browser, "/console/statistics/mainland/clicks?period=week", "statistics-clicks");
		Looks.check(browser, "/123456789", "short-link-wrong");
	}

}
