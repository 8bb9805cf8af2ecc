package io.smsconsole.web.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.LooksTest;
import io.smsconsole.web.testing.Screenshots;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Takes the pictures of README: a group send under way. Part of {@code make pictures}
 * only.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "sms.pictures", matches = "true")
class ReadmePictureIT {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final int NUMBERS = 48_000;

	/** One of so many fails, as in life. */
	private static final int FAILING = 60;

	@TempDir
	private Path folder;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands hands;

	@Autowired
	private AppActions apps;

	@LooksTest
	void showsAGroupSendUnderWay(Browser browser) throws IOException {
		this.fixture.empty();
		browser.signIn();
		browser.scheme("light");
		browser.language("en");
		take(browser, Region.INTERNATIONAL, "group-send",
				new Words("Online shop", "Northwind", "Order shipped",
						"Your summer order ships today. Track it under My orders.", "Summer orders, first day",
						"+4474%02d%02d%04d"));
		browser.language("zh-CN");
		take(browser, Region.MAINLAND, "group-send-zh",
				new Words("网上商城", "夏日尚品", "发货通知", "您的夏季新品订单今日发出，可在“我的订单”中查看物流。", "夏季新品发货通知", "+86139%02d%02d%04d"));
	}

	private void take(Browser browser, Region region, String name, Words words) throws IOException {
		String app = this.hands
			.asOwner(() -> this.apps.add(new AddAppInfoRequest(words.app(), null, null)).smsSdkAppId());
		this.hands.effective(region, words.sign(), words.text());
		SendingDesk desk = new SendingDesk(browser, region.name().toLowerCase(Locale.ROOT), this.folder);
		this.fixture.nameTemplates(words.template());
		desk.describeTask(words.task(), app, words.sign(), words.template());
		desk.upload(Files.write(this.folder.resolve("customers-" + name + ".csv"),
				IntStream.range(0, NUMBERS).mapToObj((i) -> number(words.numbers(), i)).toList()));
		browser.type("rate-per-second", "3000");
		browser.press("create-task");
		browser.press("understood");
		browser.press("confirm-task");
		browser.await(PATIENCE).until((page) -> browser.find("task-percent").getText().matches("[67][0-9]%"));
		browser.driver().findElement(By.cssSelector("[data-dismiss]")).click();
		Screenshots.take(browser, name);
		browser.await(PATIENCE).until((page) -> browser.find("task-percent").getText().equals("100%"));
	}

	private static String number(String format, int i) {
		return (i % FAILING == 0) ? format.formatted(i / FAILING / 100, i / FAILING % 100, 1)
				: format.formatted(i / 9000, i / 90 % 100, 1000 + i % 9000);
	}

	/**
	 * What stands on the picture.
	 *
	 * @param app the application's name
	 * @param sign the sign
	 * @param template the template's name
	 * @param text the template's text
	 * @param task the name of the group send
	 * @param numbers how numbers look
	 */
	private record Words(String app, String sign, String template, String text, String task, String numbers) {

	}

}
