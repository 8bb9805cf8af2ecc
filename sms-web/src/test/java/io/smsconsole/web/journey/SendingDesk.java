package io.smsconsole.web.journey;

import java.nio.file.Path;
import java.time.Duration;

import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.testing.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * Someone at the console who gets ready to send, page by page.
 */
final class SendingDesk {

	private static final Duration REVIEW = Duration.ofSeconds(30);

	private final Browser browser;

	private final String region;

	private final Path folder;

	/**
	 * Sits down.
	 * @param browser the browser, signed in
	 * @param region {@code mainland} or {@code international}
	 * @param folder for files to upload
	 */
	SendingDesk(Browser browser, String region, Path folder) {
		this.browser = browser;
		this.region = region;
		this.folder = folder;
	}

	/**
	 * Adds an application.
	 * @return its id
	 */
	String addApp(String name) {
		this.browser.open("/console/apps");
		this.browser.press("add-app");
		this.browser.type("app-name", name);
		this.browser.press("save-app");
		return this.browser.find("sdk-app-id").getText();
	}

	/**
	 * Hands in the papers of a company.
	 */
	void addQualification(String company) {
		this.browser.open("/console/mainland/qualifications");
		this.browser.press("add-qualification");
		this.browser.type("qualification-name", company);
		this.browser.type("credit-code", CatalogMother.CREDIT_CODE);
		this.browser.type("legal-person", "王小明");
		this.browser.type("manager-name", "李小红");
		this.browser.type("manager-phone", "13800138000");
		this.browser.type("manager-id-number", "110101199003071234");
		this.browser.find("image-set").sendKeys(CatalogFixture.image(this.folder));
		this.browser.press("save-qualification");
		this.browser.awaitText("flash-success", company);
	}

	/**
	 * Creates a sign and waits on the list until the cloud has approved it.
	 * @param qualification the company, or {@code null} where none is asked for
	 */
	void addSign(String name, String qualification) {
		this.browser.open("/console/" + this.region + "/signs/new");
		this.browser.type("sign-name", name);
		if (qualification != null) {
			this.browser.chooseText("qualification-id", qualification);
		}
		this.browser.find("proof-image").sendKeys(CatalogFixture.image(this.folder));
		this.browser.press("save-sign");
		awaitEffective("sign-row", name);
	}

	/**
	 * Writes a template and waits on the list until the cloud has approved it.
	 */
	void addTemplate(String name, String text) {
		this.browser.open("/console/" + this.region + "/templates/new");
		this.browser.type("template-name", name);
		this.browser.press("sms-type-2");
		this.browser.type("template-content", text);
		this.browser.press("save-template");
		awaitEffective("template-row", name);
	}

	/**
	 * Begins a group send: what is to be sent.
	 */
	void describeTask(String name, String app, String sign, String template) {
		this.browser.open("/console/" + this.region + "/tasks");
		this.browser.press("new-task");
		this.browser.type("task-name", name);
		this.browser.choose("sms-sdk-app-id", app);
		this.browser.chooseText("sign-name", sign);
		this.browser.chooseText("template-id", template);
		this.browser.await().until(ExpectedConditions.elementToBeClickable(By.id("standard-sheet")));
	}

	/**
	 * Chooses the file with the numbers, and waits until its rows are read.
	 * @return what the form tells of the file
	 */
	String upload(Path file) {
		if (this.browser.shows("another-file")) {
			this.browser.press("another-file");
		}
		this.browser.await().until(ExpectedConditions.presenceOfElementLocated(By.id("file")));
		this.browser.driver().findElement(By.id("file")).sendKeys(file.toAbsolutePath().toString());
		this.browser.awaitText("recipient-file", file.getFileName().toString());
		return this.browser.find("recipient-figures").getText();
	}

	private void awaitEffective(String row, String name) {
		By done = By.xpath("//*[@data-testid='%s'][contains(., '%s')]//*[contains(@class, 'badge-state-success')]"
			.formatted(row, name));
		this.browser.await(REVIEW).until(ExpectedConditions.visibilityOfElementLocated(done));
	}

}
