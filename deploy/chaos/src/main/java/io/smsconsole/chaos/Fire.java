package io.smsconsole.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import tools.jackson.databind.JsonNode;

/**
 * A group send under fire: what is killed and brought back under way, and what is right
 * at the end.
 */
public final class Fire {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration MOST_FOR_RECOVERY = Duration.ofSeconds(30);

	private static final int READY = 2;

	private final Stage stage;

	private final long seed;

	private final Random random;

	private final Map<String, String> people;

	private final Journal journal;

	private final List<Recovery> recoveries = new ArrayList<>();

	private final List<String> violations = new ArrayList<>();

	private volatile int asked;

	/**
	 * A group send that has not begun.
	 * @param stage where
	 * @param numbers how many people
	 * @param seed what randomness begins with
	 * @param others who else is sent to, and does not count
	 */
	public Fire(Stage stage, int numbers, long seed, Set<String> others) {
		this.stage = stage;
		this.seed = seed;
		this.random = new Random(seed);
		this.people = People.of(numbers, this.random);
		this.journal = new Journal(stage.cloud().journal(), this.people.keySet(), others);
	}

	Stage stage() {
		return this.stage;
	}

	Random random() {
		return this.random;
	}

	/**
	 * Lets a scenario rage from the beginning of the group send to its end.
	 * @param scenario what happens
	 * @return what it came to
	 * @throws Exception when the stage itself fails
	 */
	public Result run(Scenario scenario) throws Exception {
		try (Chatter chatter = new Chatter(this::api, this.stage.shop())) {
			String task = prepare();
			long begin = System.nanoTime();
			api().call("ModifyTaskStatusStart", Map.of("TaskId", task));
			chatter.start();
			scenario.rage(this);
			Accounts accounts = new Accounts(this.stage.shop(), this::api, this.people.keySet(), this.journal);
			accounts.awaitEnd(task, PATIENCE, this.violations);
			List<String> said = chatter.finish();
			chatter.refused().forEach((refused) -> this.violations.add("refused " + refused));
			accounts.compare(task, said, this.violations);
			this.recoveries.stream()
				.filter((recovery) -> recovery.time().compareTo(MOST_FOR_RECOVERY) > 0)
				.forEach((recovery) -> this.violations
					.add("%d s until it went on after %s".formatted(recovery.time().toSeconds(), recovery.after())));
			return new Result(scenario.title(), this.seed, this.people.size(), said.size(), this.recoveries,
					Duration.ofNanos(System.nanoTime() - begin), this.violations);
		}
	}

	private String prepare() throws TencentCloudSDKException {
		String task = api().call("CreateSendTask",
				Map.of("TaskName", "chaos", "International", 1, "SmsSdkAppId", this.stage.shop().app(), "TemplateId",
						this.stage.shop().template(), "RecipientSet", People.asRecipients(this.people)))
			.path("TaskId")
			.asString();
		Patience.require("the list is read", PATIENCE, () -> status(task) == READY);
		return task;
	}

	private int status(String task) throws TencentCloudSDKException {
		JsonNode summary = api().call("DescribeSendSMSTaskSummary", Map.of("TaskId", task));
		return summary.path("Status").asInt();
	}

	/** Where programs call. */
	private Api api() {
		return this.stage.api(this.asked);
	}

	/** Has programs call another console from now on. */
	void ask(int console) {
		this.asked = console;
	}

	/** Waits until that share of the people are reached. */
	void awaitShare(double share) {
		Patience.require("%.0f %% are reached".formatted(share * 100), PATIENCE,
				() -> this.journal.reached() >= share * this.people.size());
	}

	/**
	 * Brings back what had gone, and takes the time until the group send goes on.
	 * @param what what had gone
	 * @param back how it comes back; when that ends, it is there
	 */
	void recover(String what, Blow back) throws Exception {
		long before = this.journal.reached();
		long begin = System.nanoTime();
		back.strike();
		long there = System.nanoTime();
		if (before < this.people.size()) {
			Patience.until(PATIENCE, () -> this.journal.reached() > before);
			this.recoveries
				.add(new Recovery(what, Duration.ofNanos(there - begin), Duration.ofNanos(System.nanoTime() - there)));
		}
	}

	/**
	 * Something that happens to a process.
	 */
	interface Blow {

		void strike() throws Exception;

	}

}
