package io.smsconsole.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.simulator.SimulatedCloud;
import io.smsconsole.core.wire.upstream.CallbackToken;
import io.smsconsole.web.SmsConsoleApplication;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The product as it is run, on a port of its own and a fresh data directory. Its account
 * may send abroad as much as it likes; the application has the frequency limits of every
 * new one.
 */
final class WholeProduct implements AutoCloseable {

	private static final String DATA = "--sms.data.dir=";

	private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

	private final ConfigurableApplicationContext context;

	private final String app;

	private WholeProduct(ConfigurableApplicationContext context) {
		this.context = context;
		this.app = asOwner(() -> bean(AppActions.class).add(new AddAppInfoRequest("Bench", null, null))).smsSdkAppId();
	}

	/**
	 * Starts the product before a simulated cloud.
	 * @param settings settings of one's own
	 */
	static WholeProduct start(Path directory, SimulatedCloud cloud, String... settings) {
		List<String> all = new ArrayList<>(List.of(settings));
		all.addAll(List.of("--sms.upstream.url=" + cloud.url(), "--sms.upstream.secret-id=" + cloud.secretId(),
				"--sms.upstream.secret-key=" + cloud.secretKey()));
		WholeProduct product = start(directory, SmsConsoleApplication.class, all.toArray(String[]::new));
		CallbackToken token = product.bean(CallbackToken.class);
		cloud.callbacks(URI.create(product.address() + token.statusPath()),
				URI.create(product.address() + token.replyPath()));
		return product;
	}

	/**
	 * Starts the product.
	 * @param application what to start
	 * @param settings settings of one's own
	 */
	static WholeProduct start(Path directory, Class<?> application, String... settings) {
		List<String> arguments = new ArrayList<>(List.of(settings));
		arguments.add("--sms.port=0");
		arguments.add("--sms.account.international-daily-limit=0");
		if (arguments.stream().noneMatch((argument) -> argument.startsWith(DATA))) {
			arguments.add(DATA + directory.resolve("data-" + System.nanoTime()));
		}
		return new WholeProduct(new SpringApplicationBuilder(application).run(arguments.toArray(String[]::new)));
	}

	/**
	 * The settings of a product that works on the messages of years.
	 * @param directory what {@link Years} filled
	 */
	static String[] onYears(Path directory) {
		return new String[] { DATA + directory.resolve("data"),
				"--sms.embedded-db.binaries=" + directory.resolve("server") };
	}

	/**
	 * Where it listens.
	 * @return the address without a path
	 */
	String address() {
		return "http://127.0.0.1:" + port();
	}

	int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	String app() {
		return this.app;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	long owner() {
		return bean(Accounts.class).owner().orElseThrow().uin();
	}

	<T> T asOwner(Supplier<T> work) {
		return RunAs.call(bean(Accounts.class).forJob(owner(), "bench"), work);
	}

	/**
	 * Makes a template in effect, here and at the cloud.
	 */
	String template(String content) {
		return template(content,
				bean(SmsClient.class).call(new AddSmsTemplateRequest("Bench", content, 2, 1, "Bench"))
					.addTemplateStatus()
					.templateId());
	}

	/**
	 * Makes a template in effect here.
	 * @param upstreamId what the cloud knows it by
	 */
	String template(String content, String upstreamId) {
		JdbcTemplate jdbc = bean(JdbcTemplate.class);
		jdbc.update("INSERT INTO template (region, name, content, type, state, upstream_id, submitted)"
				+ " VALUES (1, 'Bench', ?, 2, 0, ?, NOW())", content, upstreamId);
		return jdbc.queryForObject("SELECT CAST(MAX(id) AS CHAR) FROM template", String.class);
	}

	String upstreamTemplate(String template) {
		return bean(JdbcTemplate.class).queryForObject("SELECT CAST(upstream_id AS CHAR) FROM template WHERE id = ?",
				String.class, template);
	}

	/**
	 * Reads a list and makes a task that is ready to start.
	 * @param variables how many values follow each number
	 */
	String task(String template, Path list, int variables) {
		long listId = bean(RecipientLists.class).open("numbers.csv", Region.INTERNATIONAL, variables, owner());
		bean(RecipientImport.class).read(listId, list);
		String task = asOwner(() -> bean(TaskActions.class).create(CreateSendTaskRequest.ofList("Bench", 1, this.app,
				null, template, null, Long.toString(listId), null, null)))
			.taskId();
		await(task, (summary) -> summary.state() == TaskState.READY);
		return task;
	}

	void start(String task) {
		asOwner(() -> bean(TaskActions.class).start(new TaskRequest(task)));
	}

	TaskSummary await(String task, Predicate<TaskSummary> condition) {
		TaskSummary summary = summary(task);
		while (!condition.test(summary)) {
			LockSupport.parkNanos(LOOK_NANOS);
			summary = summary(task);
		}
		return summary;
	}

	private TaskSummary summary(String task) {
		return asOwner(() -> bean(TaskActions.class).summary(new TaskRequest(task)));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
