package io.smsconsole.chaos;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import tools.jackson.databind.JsonNode;

/**
 * Compares what was asked for, what the cloud took, and what the console counts.
 */
final class Accounts {

	private static final int FINISHED = 7;

	/** Receipts that were lost are asked for every other minute. */
	private static final Duration PATIENCE = Duration.ofMinutes(6);

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuuMMddHH")
		.withZone(ZoneId.of("Asia/Shanghai"));

	private final Shop shop;

	private final Supplier<Api> api;

	private final Collection<String> people;

	private final Journal journal;

	Accounts(Shop shop, Supplier<Api> api, Collection<String> people, Journal journal) {
		this.shop = shop;
		this.api = api;
		this.people = people;
		this.journal = journal;
	}

	void awaitEnd(String task, Duration patience, List<String> violations) {
		if (!Patience.until(patience, () -> summary(task).path("Status").asInt() == FINISHED)) {
			violations.add("the task is stuck");
		}
	}

	void compare(String task, List<String> said, List<String> violations) {
		Map<String, Long> expected = expected(said);
		Map<String, Long> counted = new TreeMap<>();
		if (!Patience.until(PATIENCE, () -> {
			counted.putAll(counted(task));
			return counted.equals(expected);
		})) {
			expected.forEach((name, number) -> {
				if (!number.equals(counted.get(name))) {
					violations.add("%s is %s and not %d".formatted(name, counted.get(name), number));
				}
			});
		}
		compareJournal(said, violations);
	}

	private void compareJournal(List<String> said, List<String> violations) {
		Map<String, Integer> taken = new HashMap<>(this.journal.taken());
		long lost = this.people.stream().filter((phone) -> !taken.containsKey(phone)).count()
				+ said.stream().filter((phone) -> !taken.containsKey(phone)).count();
		if (lost > 0) {
			violations.add(lost + " lost");
		}
		long twice = taken.values().stream().filter((times) -> times > 1).count();
		if (twice > 0) {
			violations.add(twice + " sent twice");
		}
		taken.keySet().removeAll(this.people);
		said.forEach(taken::remove);
		if (!taken.isEmpty()) {
			violations.add(taken.size() + " sent to nobody that was asked for");
		}
	}

	/** What the numbers' last digits make of them. */
	private Map<String, Long> expected(List<String> said) {
		long all = this.people.size();
		long delivered = count(Fate.DELIVERED);
		long failed = count(Fate.FAILED);
		return new TreeMap<>(Map.of("Total", all, "Accepted", all, "Submitted", all, "Delivered", delivered, "Failed",
				failed, "Refused, rejected, unknown or cancelled", 0L, "RequestSuccessCount", all + said.size(),
				"CallbackSuccessCount", delivered + said.size(), "CallbackFailCount", failed));
	}

	private long count(Fate fate) {
		return this.people.stream().filter((phone) -> Fate.of(phone) == fate).count();
	}

	private Map<String, Long> counted(String task) throws TencentCloudSDKException {
		Map<String, Long> counted = new TreeMap<>();
		JsonNode summary = summary(task);
		for (String name : List.of("Total", "Accepted", "Submitted", "Delivered", "Failed")) {
			counted.put(name, summary.path(name).asLong());
		}
		counted.put("Refused, rejected, unknown or cancelled",
				summary.path("Refused").asLong() + summary.path("Rejected").asLong() + summary.path("Unknown").asLong()
						+ summary.path("Cancelled").asLong());
		counted.put("RequestSuccessCount", statistics("SendStatusStatistics").path("RequestSuccessCount").asLong());
		JsonNode receipts = statistics("CallbackStatusStatistics");
		counted.put("CallbackSuccessCount", receipts.path("CallbackSuccessCount").asLong());
		counted.put("CallbackFailCount", receipts.path("CallbackFailCount").asLong());
		return counted;
	}

	private JsonNode summary(String task) throws TencentCloudSDKException {
		return this.api.get().call("DescribeSendSMSTaskSummary", Map.of("TaskId", task));
	}

	private JsonNode statistics(String action) throws TencentCloudSDKException {
		Instant now = Instant.now();
		return this.api.get()
			.call(action,
					Map.of("SmsSdkAppId", this.shop.app(), "BeginTime", HOUR.format(now.minus(Duration.ofHours(2))),
							"EndTime", HOUR.format(now), "Limit", 0, "Offset", 0))
			.path(action);
	}

}
