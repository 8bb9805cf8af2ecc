package io.smsconsole.web.console.qualification;

import java.nio.file.Path;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.CatalogMother;
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
class QualificationPagesIT {

	private static final String PATH = "/console/mainland/qualifications";

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
	void handsInAQualificationAndShowsPersonalDataMasked(Browser browser) {
		add(browser);
		String row = browser.find("qualification-row").getText();
		assertThat(row).contains("示例科技有限公司", CatalogMother.CREDIT_CODE, "李小红", "138****8000", "已通过");
		assertThat(row).doesNotContain("13800138000");
		Accessibility.check(browser);
	}

	@Test
	void tellsAllThatIsWrongBesideTheFields(Browser browser) {
		browser.open(PATH + "/new");
		browser.type("qualification-name", "示例科技有限公司");
		browser.type("credit-code", "91440300708461136U");
		browser.awaitText("credit-code-error", "有误");
		browser.press("save-qualification");
		browser.awaitText("legal-person-error", "请填写");
		browser.awaitText("manager-phone-error", "请填写");
		browser.awaitText("credit-code-error", "有误");
		assertThat(browser.find("qualification-name").getAttribute("value")).isEqualTo("示例科技有限公司");
		Accessibility.check(browser);
	}

	@Test
	void keepsAChosenImageWhenSomethingElseIsWrong(Browser browser) {
		fill(browser);
		browser.type("credit-code", "wrong");
		browser.press("save-qualification");
		browser.awaitText("credit-code-error", "有误");
		browser.type("credit-code", CatalogMother.CREDIT_CODE);
		browser.press("save-qualification");
		browser.find("flash-success");
		browser.find("qualification-row");
	}

	@Test
	void wantsANumberForTheIdAtTheUpstream(Browser browser) {
		fill(browser);
		browser.script("document.querySelector('#qualification-form details').open = true");
		browser.type("upstream-id", "abc");
		browser.awaitText("upstream-id-error", "整数");
		browser.type("upstream-id", "20001");
		browser.press("save-qualification");
		browser.find("flash-success");
	}

	@Test
	void refusesAFileThatIsNoImage(Browser browser) {
		fill(browser);
		browser.find("image-set").clear();
		browser.find("image-set").sendKeys(Path.of("pom.xml").toAbsolutePath().toString());
		browser.press("save-qualification");
		browser.awaitText("image-set-error", "JPEG");
	}

	@Test
	void changesAnApprovedOneButNotItsCompany(Browser browser) {
		add(browser);
		String id = browser.find("qualification-row").getAttribute("id").replace("qualification-", "");
		browser.press("edit-qualification-" + id);
		assertThat(browser.find("approved-facts").getText()).contains("示例科技有限公司", "自用");
		browser.type("qualification-name", "示例（总部）");
		browser.type("manager-name", "钱七");
		browser.press("save-qualification");
		browser.awaitText("flash-success", "示例（总部）");
		assertThat(browser.find("qualification-row").getText()).contains("钱七", "138****8000");
		browser.press("delete-qualification-" + id);
		browser.press("confirm-button");
		browser.find("empty-state");
	}

	@LooksTest
	void looksWell(Browser browser) {
		Looks.check(browser, PATH, "qualifications-empty");
		Looks.check(browser, PATH + "/new", "qualifications-new");
		add(browser);
		Looks.check(browser, PATH, "qualifications");
		this.hands.sign(Region.MAINLAND, "示例科技");
		String id = newest(browser);
		Looks.check(browser, PATH + "/" + id, "qualification-detail");
		Looks.check(browser, PATH + "/" + id + "/delete", "qualification-delete");
	}

	private static String newest(Browser browser) {
		browser.open(PATH);
		return browser.find("qualification-row").getAttribute("id").replace("qualification-", "");
	}

	private void add(Browser browser) {
		fill(browser);
		browser.press("save-qualification");
		browser.find("flash-success");
	}

	private void fill(Browser browser) {
		browser.open(PATH + "/new");
		browser.type("qualification-name", "示例科技有限公司");
		browser.type("credit-code", CatalogMother.CREDIT_CODE);
		browser.type("legal-person", "王小明");
		browser.type("manager-name", "李小红");
		browser.type("manager-phone", "13800138000");
		browser.type("manager-id-number", "110101199003071234");
		browser.find("image-set").sendKeys(CatalogFixture.image(this.folder));
	}

}
