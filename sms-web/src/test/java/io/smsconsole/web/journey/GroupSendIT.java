package io.smsconsole.web.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.recipient.RecipientFileMother;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job: from an empty console to the receipts of a group send with a file of
 * 5,000 rows as people make them.
 */
@BrowserTest
class GroupSendIT {

	private static final Duration SENDING = Duration.ofSeconds(90);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@TempDir
	private Path folder;

	@Autowired
	private JdbcClient database;

	/** Others may have left some, and the report tells of them. */
	@BeforeEach
	void withoutPackages() {
		this.database.sql("DELETE FROM sms_package").update();
	}

	@Test
	void sendsToTheMainlandAtOnce(Browser browser) throws IOException {
		browser.language("zh-CN");
		browser.signIn();
		SendingDesk desk = new SendingDesk(browser, "mainland", this.folder);
		String app = desk.addApp("旅程商城");
		desk.addQualification("旅程商贸有限公司");
		desk.addSign("旅程商贸", "旅程商贸有限公司");
		desk.addTemplate("旅程消费提醒", "{1}您好，本次消费{2}元，会员编号{3}，感谢光临。");

		desk.describeTask("旅程会员回馈", app, "旅程商贸", "旅程消费提醒");
		String figures = "共 5,000 行：有效 4,650，重复 200，无法使用 150";
		assertThat(desk.upload(RecipientFileMother.gb18030(this.folder, Region.MAINLAND).path())).isEqualTo(figures);
		assertThat(desk.upload(RecipientFileMother.xlsx(this.folder, Region.MAINLAND).path())).isEqualTo(figures);
		browser.type("rate-per-second", "1500");
		browser.press("create-task");

		assertThat(browser.find("report-figures").getText().lines()).containsExactly("将发送", "4,650", "共 5,000 行",
				"预计计费条数", "4,650", "以实际发送为准", "重复号码", "200", "只发第一次出现的", "无法使用", "150", "号码或变量有误");
		assertThat(browser.all("problem")).hasSize(10);
		assertThat(browser.all("problem").get(0).getText()).isEqualTo("9 139****0007 手机号格式不正确。");
		assertThat(browser.all("preview")).hasSize(20);
		assertThat(browser.all("preview").get(0).getText()).contains("【旅程商贸】客户0您好，本次消费0.50元，会员编号000000，感谢光临。");
		browser.press("confirm-task");
		browser.awaitText("understood-error", "勾选");
		browser.press("understood");
		browser.press("confirm-task");

		browser.awaitText("task-state", "发送中");
		String task = browser.path().substring(browser.path().lastIndexOf('/') + 1);
		browser.await(SENDING).until((page) -> between(1, 4_649, count(browser, "count-submitted")));
		browser.await(SENDING).until((page) -> count(browser, "count-delivered") == 4_650);
		browser.awaitText("task-state", "已完成");
		assertThat(count(browser, "count-accepted")).isEqualTo(4_650);
		assertThat(count(browser, "count-submitted")).isEqualTo(4_650);
		assertThat(count(browser, "count-failed") + count(browser, "count-refused") + count(browser, "count-open"))
			.isZero();

		browser.press("task-records");
		browser.awaitText("records-table", "【旅程商贸】客户");
		assertThat(browser.path()).contains("task=" + task);
		assertThat(browser.find("records-table").getText()).contains("139****").doesNotContain("13900001000");
		browser.open("/console/statistics/mainland/overview?app=" + app);
		assertOverview(browser, "4,650");
	}

	@Test
	void sendsAbroadAtATime(Browser browser) throws IOException {
		browser.language("en");
		browser.signIn();
		SendingDesk desk = new SendingDesk(browser, "international", this.folder);
		String app = desk.addApp("Journey shop");
		desk.addSign("Journeys", null);
		desk.addTemplate("Journey receipts", "Dear {1}, you paid {2} with card {3}. Thank you.");

		desk.describeTask("Journey to members", app, "Journeys", "Journey receipts");
		Path file = RecipientFileMother.csv(this.folder, Region.INTERNATIONAL, true).path();
		Files.writeString(file, "+447400990001,a,1,x\r\n+447400990006,b,2,y\r\n+447400990007,c,3,z\r\n",
				StandardOpenOption.APPEND);
		assertThat(desk.upload(file)).isEqualTo("5,003 rows: 4,653 valid, 200 duplicate, 150 unusable");
		browser.pick("when-later");
		browser.find("send-time");
		browser.script("document.getElementById('send-time').value = arguments[0]", soon());
		browser.press("create-task");
		browser.find("report-confirm");
		browser.press("understood");
		browser.press("confirm-task");

		browser.awaitText("task-state", "Scheduled");
		browser.find("task-planned");
		browser.await(SENDING).until((page) -> count(browser, "count-delivered") == 4_650);
		browser.awaitText("task-state", "Finished");
		assertThat(count(browser, "count-accepted")).isEqualTo(4_653);
		assertThat(count(browser, "count-submitted")).isEqualTo(4_652);
		assertThat(count(browser, "count-refused")).isEqualTo(1);
		browser.await(SENDING).until((page) -> count(browser, "count-failed") == 1);

		browser.press("task-records");
		browser.choose("filter-state", "5");
		browser.await().until((page) -> page.findElements(By.cssSelector("#records-table tbody tr")).size() == 1);
		browser.driver().findElement(By.cssSelector("#records-table tbody a")).click();
		assertThat(browser.find("timeline").getText()).contains("Accepted for sending", "Taken by the carrier",
				"Not delivered");
		assertThat(browser.find("message-text").getText()).startsWith("[Journeys] Dear a, you paid");
		browser.open("/console/statistics/international/overview?app=" + app);
		assertOverview(browser, "4,653");
	}

	/** A time that is not over when the form is confirmed. */
	private static String soon() {
		return Instant.now().plusSeconds(12).atZone(ZONE).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private static void assertOverview(Browser browser, String requests) {
		assertThat(browser.find("figure-requests").getText()).contains(requests);
		assertThat(browser.find("figure-accepted").getText()).contains(requests);
		assertThat(browser.find("statistics-table").getText()).contains(requests, "4,650");
		browser.await().until((page) -> page.findElements(By.cssSelector(".chart canvas")).size() == 1);
	}

	private static boolean between(long least, long most, long count) {
		return count >= least && count <= most;
	}

	/** A figure of the task's page, -1 before it shows one. */
	private static long count(Browser browser, String name) {
		return browser.all(name)
			.stream()
			.map((element) -> Long.parseLong(element.getText().replace(",", "")))
			.findFirst()
			.orElse(-1L);
	}

}
