package io.smsconsole.web.console.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Screenshots;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@BrowserTest
class TaskPicturesIT {

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Test
	void pictures(Browser browser) throws Exception {
		browser.signIn();
		browser.language("zh-CN");
		browser.scheme("light");
		browser.open("/console/mainland/tasks");
		Screenshots.take(browser, "a-list-missing");
		SendingFixture fixture = new SendingFixture(this.beans, Region.MAINLAND, "示例商城", SendingFixture.TEXT);
		browser.open("/console/mainland/tasks/new");
		Screenshots.take(browser, "a-new-blank");
		Path csv = Files.writeString(Path.of("target", "numbers.csv"),
				"手机号,姓名,金额,编号\n" + IntStream.range(0, 120)
					.mapToObj((i) -> "1390000%04d,客户%d,%d.50,%06d".formatted(1000 + i % 110, i, i, i))
					.collect(Collectors.joining("\n")) + "\n12345,a,b,c\n");
		browser.type("task-name", "双十一会员回馈");
		browser.find("sms-sdk-app-id");
		browser.all("file").get(0).sendKeys(csv.toAbsolutePath().toString());
		browser.find("recipient-figures");
		Screenshots.take(browser, "a-new-file");
		browser.press("create-task");
		browser.find("report-confirm");
		Screenshots.take(browser, "a-report");
		String report = browser.path();
		browser.press("understood");
		browser.press("confirm-task");
		browser.find("task-progress");
		Screenshots.take(browser, "a-progress");
		browser.awaitText("task-state", "已完成");
		browser.await().until((page) -> browser.find("count-delivered").getText().equals("110"));
		Screenshots.takeAll(browser, report, "task-finished");
		String ready = fixture.task(Region.MAINLAND, "双十二预热", "13900001001\n13900001002\n13900001002\n1390",
				List.of("王女士", "88.00", "000123"));
		browser.language("zh-CN");
		browser.open("/console/mainland/tasks/" + ready);
		Screenshots.takeAll(browser, "/console/mainland/tasks/" + ready, "task-report");
		Screenshots.takeAll(browser, "/console/mainland/tasks", "task-list");
		Screenshots.takeAll(browser, "/console/mainland/tasks/new", "task-new");
	}

}
