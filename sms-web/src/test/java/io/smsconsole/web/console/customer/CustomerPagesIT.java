package io.smsconsole.web.console.customer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.intake.EnterCustomersRequest;
import io.smsconsole.core.audience.intake.IntakeActions;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class CustomerPagesIT {

	private static final Duration SENDING = Duration.ofSeconds(30);

	/** The cloud takes a sign only once. */
	private final String sign = "商城" + UUID.randomUUID().toString().substring(0, 4);

	@TempDir
	private Path folder;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	@Autowired
	private IntakeActions intake;

	@Autowired
	private CustomerGroupActions groups;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void signIn(Browser browser) {
		this.fixture.empty();
		forget();
		browser.signIn();
	}

	@AfterEach
	void forget() {
		for (String table : List.of("customer", "customer_tag", "customer_tagging", "customer_group",
				"customer_group_member", "intake", "intake_problem")) {
			this.database.sql("DELETE FROM " + table).update();
		}
		this.database.sql("UPDATE customer_total SET customers = 0").update();
	}

	@Test
	void importsASheetIntoANewGroupAndSendsToIt(Browser browser) throws IOException {
		String app = this.catalog.app();
		this.catalog.effective(Region.MAINLAND, this.sign, "{1}，会员日快乐");
		browser.language("en");
		Path file = Files.writeString(this.folder.resolve("people.csv"),
				"number,name,city\n13900001001,Wang,Beijing\n13900001002,Li\n13900001002\n1390,x\n13900001003\n");
		browser.open("/console/customers");
		browser.press("import-customers");
		browser.driver().findElement(By.id("file")).sendKeys(file.toString());
		browser.type("group-name", "Members");
		browser.type("tag-set", "VIP, autumn");
		Accessibility.check(browser);
		browser.press("start-import");
		browser.awaitText("import-state", "Done");
		assertThat(browser.find("import-figures").getText()).contains("3");
		assertThat(browser.all("problem")).hasSize(2);
		Accessibility.check(browser);
		browser.press("to-group");
		browser.awaitText("group-line", "3 customers");
		Accessibility.check(browser);
		browser.press("send-to-group");
		browser.type("task-name", "Members' day");
		browser.choose("sms-sdk-app-id", app);
		browser.type("parameter-1", "Dear member");
		Accessibility.check(browser);
		browser.press("create-task");
		browser.await().until((page) -> browser.shows("report-figures"));
		assertThat(browser.find("report-figures").getText()).contains("3");
		browser.pick("understood");
		browser.press("confirm-task");
		browser.await(SENDING).until((page) -> browser.find("count-delivered").getText().equals("3"));
	}

	@LooksTest
	void looksWell(Browser browser) {
		Looks.check(browser, "/console/customers", "customers-empty");
		Looks.check(browser, "/console/customer-groups", "customer-groups-empty");
		long group = this.catalog.asOwner(() -> this.groups.add(new AddCustomerGroupRequest(0, "双十一老会员（华东大区）")))
			.customerGroupId();
		this.catalog.asOwner(() -> this.groups.add(new AddCustomerGroupRequest(1, "Hong Kong regulars")));
		this.catalog.asOwner(() -> this.intake.enter(new EnterCustomersRequest(0,
				"13900001001,王女士\n13900001002,李先生\n13900001003\n13900001004,欧阳一个名字很长的客户用来检查会不会撑破页面", group,
				List.of("VIP", "秋季", "复购三次以上的客户"))));
		Looks.check(browser, "/console/customers", "customers");
		Looks.check(browser, "/console/customers/new?group=" + group, "customers-new");
		Looks.check(browser, "/console/customers/import", "customers-import");
		Looks.check(browser, "/console/customer-groups", "customer-groups");
		Looks.check(browser, "/console/customer-groups/" + group, "customer-group");
		Looks.check(browser, "/console/customers/" + customer(), "customer");
		String app = this.catalog.app();
		this.catalog.effective(Region.MAINLAND, this.sign, "{1}，会员日快乐");
		Looks.check(browser, "/console/mainland/tasks/new?source=GROUPS&customerGroupIdSet=" + group, "task-to-group");
	}

	private String customer() {
		return Long.toString(this.database.sql("SELECT MAX(id) FROM customer").query(Long.class).single());
	}

}
