package io.smsconsole.core.insight.statistics;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.tally.Tally;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class TaskStatisticActionsTests {

	@Autowired
	private TaskStatisticActions actions;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private Tally tally;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void tellsTheFiguresOfAGroupSendFoldedOrNot() {
		String app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		String template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹已到"));
		String task = this.tasks
			.create(new CreateSendTaskRequest("发货", 0, app, "某公司", template, List.of(), List.of("+8613800138000"), null,
					null, null, null))
			.taskId();
		count(app, task, 1, "", 10);
		count(app, task, 4, "DELIVRD", 7);
		this.tally.fold(1000);
		count(app, task, 0, "LimitExceeded.PhoneNumberDailyLimit", 1);
		count(app, task, 5, "MK:100F", 2);
		count(app, "7", 5, "MK:100F", 4);
		DescribeSendSMSStatisticResponse told = this.actions.statistic(new DescribeSendSMSStatisticRequest(task));
		assertThat(told.total()).isEqualTo(new Figures(11, 10, 10, 7, 2, 0));
		assertThat(told.receipts().waiting()).isOne();
		assertThat(told.failureSet()).extracting((failure) -> failure.code() + " " + failure.count())
			.containsExactly("MK:100F 2", "LimitExceeded.PhoneNumberDailyLimit 1");
	}

	@Test
	void knowsNoGroupSendThatDoesNotExist() {
		for (String task : List.of("7", "x")) {
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TaskId",
					() -> this.actions.statistic(new DescribeSendSMSStatisticRequest(task)));
		}
	}

	private void count(String app, String task, int state, String code, int messages) {
		this.jdbc.update("INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type,"
				+ " iso_code, state, code, messages, fee) VALUES ('2026-03-02', 0, ?, ?, 1, '', 1, 'CN', ?, ?, ?, ?)",
				app, task, state, code, messages, messages);
	}

}
