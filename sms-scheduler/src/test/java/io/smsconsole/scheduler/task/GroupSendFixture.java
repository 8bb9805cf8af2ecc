package io.smsconsole.scheduler.task;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.limits.LimitsMother;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.client.SmsClient;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import static org.awaitility.Awaitility.await;

/**
 * What a group send needs: an application without frequency limits, a template that is in
 * effect here and at the simulated cloud, and lists of numbers in Hong Kong.
 */
@Component
class GroupSendFixture {

	private final AppActions apps;

	private final LimitsMother limits;

	private final TaskActions tasks;

	private final Accounts accounts;

	private final SmsClient cloud;

	private final JdbcTemplate jdbc;

	private final RecipientLists lists;

	private final RecipientImport imports;

	GroupSendFixture(AppActions apps, LimitsMother limits, TaskActions tasks, Accounts accounts, SmsClient cloud,
			JdbcTemplate jdbc, RecipientLists lists, RecipientImport imports) {
		this.apps = apps;
		this.limits = limits;
		this.tasks = tasks;
		this.accounts = accounts;
		this.cloud = cloud;
		this.jdbc = jdbc;
		this.lists = lists;
		this.imports = imports;
	}

	<T> T asOwner(Supplier<T> work) {
		return as(this.accounts.owner().orElseThrow().uin(), work);
	}

	<T> T as(long uin, Supplier<T> work) {
		return RunAs.call(this.accounts.forJob(uin, "test"), work);
	}

	String app() {
		String app = asOwner(() -> this.apps.add(new AddAppInfoRequest("测试应用", null, null))).smsSdkAppId();
		return asOwner(() -> {
			this.limits.noFrequencyLimits(app);
			return app;
		});
	}

	String template(String content) {
		long upstreamId = Long.parseLong(
				this.cloud.call(new AddSmsTemplateRequest("模板", content, 2, 1, "测试")).addTemplateStatus().templateId());
		this.jdbc.update("INSERT INTO template (region, name, content, type, state, upstream_id, submitted)"
				+ " VALUES (1, '模板', ?, 2, 0, ?, NOW())", content, upstreamId);
		return this.jdbc.queryForObject("SELECT CAST(MAX(id) AS CHAR) FROM template", String.class);
	}

	/**
	 * Numbers with these last four digits, then ordinary ones.
	 */
	static List<String> numbers(int size, String... suffixes) {
		return IntStream.range(0, size)
			.mapToObj((row) -> "+8526" + "%03d".formatted(100 + row / 100)
					+ ((row < suffixes.length) ? suffixes[row] : "%04d".formatted(1000 + row)))
			.toList();
	}

	/**
	 * Reads a list and makes a task of it.
	 */
	String create(String app, String template, List<String> numbers, Instant sendAt, int rate) {
		return create(this.accounts.owner().orElseThrow().uin(), app, template, numbers, sendAt, rate);
	}

	/**
	 * Reads a list and makes a task of it, both as somebody else.
	 */
	String create(long uin, String app, String template, List<String> numbers, Instant sendAt, int rate) {
		long list = this.lists.open("list.csv", Region.INTERNATIONAL, 0, uin);
		this.imports.read(list, String.join("\n", numbers));
		return as(uin, () -> this.tasks.create(CreateSendTaskRequest.ofList("测试任务", 1, app, null, template, null,
				Long.toString(list), (sendAt != null) ? sendAt.getEpochSecond() : null, rate)))
			.taskId();
	}

	/**
	 * Moves a task's time without telling anybody.
	 */
	void sendAt(String task, Instant time) {
		this.jdbc.update("UPDATE task SET send_at = ? WHERE id = ?", Timestamp.from(time), task);
	}

	TaskSummary summary(String task) {
		return asOwner(() -> this.tasks.summary(new TaskRequest(task)));
	}

	void awaitState(String task, TaskState state) {
		await("task " + task + " becomes " + state).until(() -> summary(task).state() == state);
	}

}
