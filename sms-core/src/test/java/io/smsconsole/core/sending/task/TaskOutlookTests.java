package io.smsconsole.core.sending.task;

import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.LimitsMother;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people are told before they confirm a group send.
 */
@CoreTest
class TaskOutlookTests {

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskAcceptance acceptance;

	@Autowired
	private AccountActions account;

	@Autowired
	private PackageActions packages;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private LimitsMother limits;

	@Autowired
	private JdbcClient database;

	private String app;

	private String template;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹{1}已到"));
	}

	@Test
	void forecastsWhoWasWrittenToTooOften() {
		this.limits.frequency(this.app, 1, 0, 0, 0, 0);
		String first = create(1);
		this.actions.start(new TaskRequest(first));
		this.acceptance.step(Long.parseLong(first));
		TaskReport report = summary(create(3)).report();
		assertThat(report.overFrequency()).isOne();
		assertThat(report.willing()).isEqualTo(2);
		assertThat(report.fee()).isEqualTo(2);
		this.limits.noFrequencyLimits(this.app);
		assertThat(summary(create(3)).report().overFrequency()).isZero();
	}

	@Test
	void tellsWhatThePackagesHaveLeftUntilItIsConfirmed() {
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, true, null, null));
		this.database.sql("DELETE FROM sms_package").update();
		this.packages.add(new AddSmsPackageRequest(0, 5L, 0, null));
		String task = create(3);
		assertThat(summary(task).packageBalance()).isEqualTo(5);
		this.actions.start(new TaskRequest(task));
		assertThat(summary(task).packageBalance()).isEqualTo(-1);
	}

	@Test
	void warnsOfALargeSendUnderASignThatHasSentLittle() {
		assertThat(summary(create(999)).newSign()).isFalse();
		String large = create(1000);
		assertThat(summary(large).newSign()).isTrue();
		this.database.sql("""
				INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
					state, code, messages, fee) VALUES (NOW(), 0, ?, 0, 1, '某公司', 2, 'CN', 1, '', 1000, 0)""")
			.param(this.app)
			.update();
		assertThat(summary(large).newSign()).isFalse();
	}

	private TaskSummary summary(String task) {
		return this.actions.summary(new TaskRequest(task));
	}

	private String create(int numbers) {
		List<String> phones = IntStream.range(0, numbers).mapToObj((i) -> "+861380013" + (8000 + i)).toList();
		return this.actions
			.create(new CreateSendTaskRequest("发货", 0, this.app, "某公司", this.template, List.of("A1"), phones, null,
					null, null, null))
			.taskId();
	}

}
