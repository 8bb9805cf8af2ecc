package io.smsconsole.web.console.sign;

import java.nio.file.Path;
import java.util.UUID;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class SignPagesIT {

	private static final String MAINLAND = "/console/mainland/signs";

	private static final String INTERNATIONAL = "/console/international/signs";

	private final String unique = "u" + UUID.randomUUID().toString().substring(0, 7);

	@TempDir
	private Path folder;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands hands;

	@BeforeEach
	void startEmpty(Browser browser) {
		this.fixture.empty();
		browser.language("zh-CN");
		browser.signIn();
	}

	@Test
	void sendsToTheQualificationsFirst(Browser browser) {
		browser.open(MAINLAND + "/new");
		assertThat(browser.find("no-qualification").getText()).contains("新增资质");
	}

	@Test
	void handsInASignAndSeesItComeIntoEffect(Browser browser) {
		this.hands.qualification();
		browser.open(MAINLAND);
		browser.press("add-sign");
		fill(browser, this.unique);
		browser.press("save-sign");
		browser.awaitText("flash-success", this.unique);
		browser.awaitText("sign-row", "【" + this.unique + "】");
		browser.awaitText("sign-row", "审核中");
		this.fixture.review(browser, "sign-row", "已生效");
		assertThat(browser.find("sign-row").getText()).as("an approved one can't be changed").doesNotContain("修改");
	}

	@Test
	void showsWhyItWasRejectedAndTakesAnother(Browser browser) {
		browser.open(INTERNATIONAL + "/new");
		fill(browser, "12345678");
		browser.press("save-sign");
		browser.find("sign-row");
		this.fixture.review(browser, "sign-row", "未通过");
		String reply = browser.find("review-reply").getText();
		assertThat(reply).isNotBlank();
		String id = browser.find("sign-row").getAttribute("id").replace("sign-", "");
		browser.press("edit-sign-" + id);
		assertThat(browser.find("rejection").getText()).contains(reply);
		browser.type("sign-name", this.unique);
		browser.press("save-sign");
		browser.awaitText("flash-success", this.unique);
		this.fixture.review(browser, "sign-row", "已生效");
		browser.press("delete-sign-" + id);
		assertThat(browser.find("confirm-dialog").getText()).contains(this.unique);
		browser.press("confirm-button");
		browser.find("empty-state");
	}

	@Test
	void refusesOneAndThirteenCharactersBesideTheField(Browser browser) {
		browser.open(INTERNATIONAL + "/new");
		browser.type("sign-name", "A");
		browser.awaitText("sign-name-error", "至少 2 个字");
		browser.type("sign-name", "ABCDEFGHIJKLM");
		browser.awaitText("sign-name-error", "最多 12 个字");
		browser.press("save-sign");
		browser.awaitText("sign-name-error", "最多 12 个字");
		browser.await().until((page) -> "ABCDEFGHIJKLM".equals(browser.find("sign-name").getAttribute("value")));
		Accessibility.check(browser);
	}

	@Test
	void keepsAChosenImageWhenSomethingElseIsWrong(Browser browser) {
		browser.open(INTERNATIONAL + "/new");
		fill(browser, "A");
		browser.press("save-sign");
		browser.awaitText("sign-name-error", "至少 2 个字");
		browser.type("sign-name", this.unique);
		browser.press("save-sign");
		browser.awaitText("flash-success", this.unique);
	}

	@Test
	void offersTheDocumentsThatProveTheTypeAndTheLetterForOthers(Browser browser) {
		browser.open(INTERNATIONAL + "/new");
		assertThat(browser.shows("commission-image")).isFalse();
		browser.press("sign-purpose-1");
		assertThat(browser.find("commission-image").isDisplayed()).isTrue();
		browser.press("sign-type-4");
		browser.awaitText("document-type", "商标注册书");
		browser.type("sign-name", this.unique);
		browser.find("proof-image").sendKeys(CatalogFixture.image(this.folder));
		browser.press("save-sign");
		browser.awaitText("commission-image-error", "请上传图片");
	}

	@Test
	void filtersByStateInTheAddress(Browser browser) {
		this.hands.sign(Region.INTERNATIONAL, "Example A");
		this.hands.sign(Region.INTERNATIONAL, "Example B");
		this.fixture.decide("sign", "Example B", 0, "");
		browser.open(INTERNATIONAL + "?state=0");
		assertThat(browser.find("signs").getText()).contains("Example B").doesNotContain("Example A");
		browser.choose("filter-state", "-1");
		browser.find("empty-state");
		assertThat(browser.path()).contains("state=-1");
	}

	@Test
	void deletesSeveralAtOnceAndShowsOneWithItsImages(Browser browser) {
		this.hands.sign(Region.INTERNATIONAL, "Example A");
		long second = this.hands.sign(Region.INTERNATIONAL, "Example B");
		this.fixture.decide("sign", "Example A", 0, "");
		this.fixture.decide("sign", "Example B", 0, "");
		browser.open(INTERNATIONAL);
		browser.press("show-sign-" + second);
		browser.awaitText("sign-facts", "自用");
		browser.await()
			.until((page) -> Boolean.TRUE.equals(browser
				.script("const image = document.querySelector('.gallery img'); return image.naturalWidth > 0;")));
		browser.open(INTERNATIONAL);
		assertThat(browser.shows("delete-selected")).isFalse();
		browser.press("select-all");
		browser.press("delete-selected");
		browser.awaitText("confirm-lines", "Example A");
		browser.press("confirm-button");
		browser.awaitText("flash-success", "2");
		browser.find("empty-state");
	}

	@LooksTest
	void looksWell(Browser browser) {
		Looks.check(browser, MAINLAND, "signs-empty");
		this.hands.qualification();
		Looks.check(browser, MAINLAND + "/new", "signs-new");
		this.hands.sign(Region.MAINLAND, "示例科技");
		long rejected = this.hands.sign(Region.MAINLAND, "通知");
		this.hands.sign(Region.MAINLAND, "示例商城");
		this.fixture.decide("sign", "通知", -1, "签名过于中性，无法辨别所属企业，请改用企业全称或简称。");
		this.fixture.decide("sign", "示例科技", 0, "");
		this.fixture.decide("sign", "示例商城", 2, "");
		this.hands.sign(Region.MAINLAND, "审核中的签名");
		Looks.check(browser, MAINLAND, "signs");
		Looks.check(browser, MAINLAND + "/" + rejected, "sign-detail");
		Looks.check(browser, MAINLAND + "/" + rejected + "/edit", "sign-rejected");
		Looks.check(browser, MAINLAND + "/" + rejected + "/delete", "sign-delete");
		Looks.check(browser, INTERNATIONAL + "/new", "sign-international");
	}

	private void fill(Browser browser, String name) {
		browser.type("sign-name", name);
		browser.find("proof-image").sendKeys(CatalogFixture.image(this.folder));
	}

}
