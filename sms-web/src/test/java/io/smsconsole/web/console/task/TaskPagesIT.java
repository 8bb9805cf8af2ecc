package io.smsconsole.web.console.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.frequency.FrequencyActions;
import io.smsconsole.core.limits.frequency.ModifyFreqRuleRequest;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class TaskPagesIT {

	private static final String TASKS = "/console/mainland/tasks";

	private static final String TEXT = "{1}您好，本次消费{2}元，会员编号{3}，感谢光临。";

	/** The cloud takes a sign only once. */
	private final String sign = "商城" + UUID.randomUUID().toString().substring(0, 4);

	@TempDir
	private Path folder;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	@Autowired
	private FrequencyActions frequency;

	@Autowired
	private AccountActions account;

	@Autowired
	private TaskHands tasks;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void startEmpty(Browser browser) {
		this.fixture.empty();
		this.database.sql("DELETE FROM task").update();
		browser.signIn();
	}

	@Test
	void tellsWhatIsWrongBesideTheFields(Browser browser) throws IOException {
		material();
		browser.language("zh-CN");
		browser.open(TASKS + "/new");
		browser.press("create-task");
		browser.awaitText("task-name-error", "任务名称");
		browser.awaitText("recipient-list-id-error", "号码");
		Accessibility.check(browser);
		Path wrong = Files.writeString(this.folder.resolve("wrong.csv"), "手机号,姓名\n13900001001,王女士\n");
		browser.driver().findElement(By.id("file")).sendKeys(wrong.toString());
		browser.awaitText("recipient-list-id-error", "3 个变量");
		browser.pick("when-later");
		browser.find("send-time");
		browser.script("document.getElementById('send-time').value = '2020-01-01T08:00'");
		browser.press("create-task");
		browser.awaitText("send-time-error", "已过");
	}

	@Test
	void asksBeforeItStopsAndTakesBackTheRest(Browser browser) {
		browser.language("en");
		String task = this.tasks.ready(material(), "To be stopped", numbers(400), null, 20);
		this.tasks.start(task);
		browser.open(TASKS + "/" + task);
		browser.press("task-pause");
		browser.press("confirm-button");
		browser.awaitText("task-state", "Paused");
		browser.press("task-stop");
		assertThat(browser.find("confirm-dialog").getText()).contains("cannot be called back");
		Accessibility.check(browser);
		browser.press("confirm-button");
		browser.awaitText("task-state", "Stopped");
		browser.await().until((page) -> browser.find("task-progress").getText().contains("taken back"));
	}

	@Test
	void showsTheNextRunsWhileOneChooses(Browser browser) {
		browser.language("en");
		material();
		browser.open(TASKS + "/new");
		browser.pick("when-recurring");
		awaitRuns(browser, 5);
		browser.pick("every-week");
		awaitRuns(browser, 0);
		browser.pick("day-monday");
		awaitRuns(browser, 5);
		assertThat(browser.find("run-time").isDisplayed()).isTrue();
		assertThat(browser.driver().findElement(By.id("cron-expression")).isDisplayed()).isFalse();
		Accessibility.check(browser);
	}

	@LooksTest
	void triesItOnOwnNumbersAndThenTwoTextsOnPartsOfTheList(Browser browser) {
		browser.language("en");
		TaskHands.Material made = material();
		String other = this.catalog.effectiveTemplate(Region.MAINLAND, "{1}您好，消费{2}元，会员{3}，欢迎再来。");
		String task = this.tasks.ready(made, "To be tried", numbers(300), null, 0);
		browser.open(TASKS + "/" + task);
		browser.type("test-numbers", "13911112222");
		browser.press("send-test");
		browser.await().until((page) -> browser.find("test-results").getText().contains("Delivered"));
		Looks.check(browser, TASKS + "/" + task, "task-tested");
		Looks.check(browser, "/console/mainland/trials/new?task=" + task, "trial-new");
		browser.language("en");
		browser.open(TASKS + "/" + task);
		browser.press("make-trial");
		browser.choose("template-id", other);
		browser.press("make-trial");
		browser.find("trial-confirm");
		browser.press("understood");
		browser.press("confirm-trial");
		browser.awaitText("trial-state", "Under way");
		String trial = browser.path();
		Looks.check(browser, trial, "trial");
		browser.language("en");
		browser.open(trial);
		browser.press("decide-1");
		browser.press("confirm-button");
		browser.awaitText("trial-state", "Decided");
		browser.await().until((page) -> browser.find("trial-parts").getText().contains("Finished"));
		Looks.check(browser, trial, "trial-decided");
	}

	@LooksTest
	void looksWellWhileItWaitsForASecondPerson(Browser browser) {
		approvalAbove(2);
		String waiting = this.tasks.ready(material(), "年货节大促", numbers(8), null, 0);
		abroad(waiting, Region.INTERNATIONAL);
		Looks.check(browser, "/console/international/tasks/" + waiting, "task-report-approval");
		abroad(waiting, Region.MAINLAND);
		this.tasks.start(waiting);
		Looks.check(browser, TASKS + "/" + waiting, "task-awaiting");
		this.database.sql("UPDATE task SET created_by = 77 WHERE id = ?").param(waiting).update();
		this.database.sql("UPDATE review_item SET submitted_by = 77 WHERE item_id = ?").param(waiting).update();
		abroad(waiting, Region.INTERNATIONAL);
		Looks.check(browser, "/console/reviews/task/" + waiting, "review-task");
		Looks.check(browser, "/console/reviews", "reviews-task");
	}

	/** As if its numbers were in several countries. */
	private void abroad(String task, Region region) {
		this.database.sql("UPDATE task SET region = ?, forecast_cost = 2.4021, forecast_countries = ? WHERE id = ?")
			.params(region.wire(), """
					[{"isoCode":"HK","numbers":5,"fee":5,"price":"0.3420","cost":"1.7100"},
					{"isoCode":"SG","numbers":2,"fee":2,"price":"0.2880","cost":"0.5760"},
					{"isoCode":"US","numbers":1,"fee":1,"price":"0.1161","cost":"0.1161"}]""", task)
			.update();
	}

	@AfterEach
	void withoutApproval() {
		approvalAbove(0);
	}

	private void approvalAbove(int size) {
		this.catalog
			.asOwner(() -> this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, null, size, null)));
	}

	@LooksTest
	void looksWellBeforeAnythingIsThere(Browser browser) {
		Looks.check(browser, TASKS, "tasks-empty");
		Looks.check(browser, TASKS + "/new", "tasks-new-missing");
		material();
		Looks.check(browser, TASKS + "/new", "tasks-new");
		Looks.check(browser, TASKS + "/new?when=RECURRING&every=WEEK&weekDays=MONDAY", "tasks-new-recurring");
	}

	@LooksTest
	void looksWellInEveryState(Browser browser) {
		TaskHands.Material made = material();
		String ready = this.tasks.ready(made, "双十二预热", numbers(30) + "13900001001\n1390", null, 0);
		String scheduled = this.tasks.ready(made, "周五会员日提醒", numbers(60), Instant.now().plusSeconds(86_400), 50);
		this.tasks.start(scheduled);
		String paused = this.tasks.ready(made, "新品上架通知，这是一个很长很长的名称用来检查页面会不会被撑破", numbers(400), null, 100);
		this.tasks.start(paused);
		Awaitility.await().until(() -> this.tasks.summary(paused).submitted() > 0);
		this.tasks.pause(paused);
		String finished = this.tasks.ready(made, "双十一会员回馈", numbers(120) + "13900000001\n13900000007\n", null, 0);
		this.tasks.start(finished);
		String series = this.tasks.series(made, "每周会员日", numbers(3));
		String cancelled = this.tasks.ready(made, "写错了的通知", numbers(3), null, 0);
		this.tasks.cancel(cancelled);
		Awaitility.await().until(() -> this.tasks.summary(finished).delivered() == 120);
		Looks.check(browser, TASKS + "/" + ready, "task-report");
		Looks.check(browser, TASKS + "/" + scheduled, "task-scheduled");
		Looks.check(browser, TASKS + "/" + series, "task-series");
		Looks.check(browser, TASKS + "/" + paused, "task-paused");
		Looks.check(browser, TASKS + "/" + finished, "task-finished");
		Looks.check(browser, TASKS + "/" + cancelled, "task-cancelled");
		Looks.check(browser, TASKS + "/" + paused + "/stop", "task-stop");
		Looks.check(browser, TASKS, "tasks");
		Looks.check(browser, TASKS + "?name=nothing", "tasks-none");
	}

	private static void awaitRuns(Browser browser, int count) {
		browser.await().until((page) -> page.findElements(By.cssSelector("[data-testid=next-run]")).size() == count);
	}

	private TaskHands.Material material() {
		String app = this.catalog.app();
		// the same people get several sends within moments
		this.catalog.asOwner(() -> this.frequency.modify(new ModifyFreqRuleRequest(app, 0, 0, 0, 0, 0)));
		return new TaskHands.Material(app, this.sign, this.catalog.effective(Region.MAINLAND, this.sign, TEXT));
	}

	private static String numbers(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "1390000%d\n".formatted(1001 + i))
			.collect(Collectors.joining());
	}

}
