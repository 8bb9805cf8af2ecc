package io.smsconsole.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.right.DescribeAllowedAccountListRequest;
import io.smsconsole.auth.right.SimulationActions;
import io.smsconsole.web.SmsConsoleApplication;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who may do something on an application, asked among ten thousand accounts that hold
 * twenty policies each.
 */
final class AllowedBench {

	private static final int ACCOUNTS = 10_000;

	private static final int HELD = 20;

	private static final long FIRST = 700_000_000_000L;

	private static final int ROUNDS = 10;

	private static final double NEEDED_MILLIS = 1000;

	private AllowedBench() {
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/allowed.md}.
	 * @param arguments not used
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		RatioTable table = new RatioTable("Who may do something, among 10,000 accounts with 20 policies each", "ours",
				"needed at most");
		try (WholeProduct product = WholeProduct.start(directory, SmsConsoleApplication.class,
				"--sms.upstream.url=http://127.0.0.1:9", "--sms.upstream.secret-id=x", "--sms.upstream.secret-key=x")) {
			String owner = Long.toString(product.owner());
			crowd(product, owner);
			double[] millis = new double[ROUNDS];
			for (int round = 0; round < ROUNDS; round++) {
				millis[round] = ask(product, "qcs::sms::uin/" + owner + ":app/" + product.app());
			}
			table.atMost("first time, ms", millis[0], NEEDED_MILLIS, 1);
			table.atMost("tenth time, ms", millis[ROUNDS - 1], NEEDED_MILLIS, 1);
		}
		table.publish(Path.of("bench", "allowed.md"));
	}

	private static double ask(WholeProduct product, String app) {
		long begin = System.nanoTime();
		int found = product
			.asOwner(() -> product.bean(SimulationActions.class)
				.list(new DescribeAllowedAccountListRequest("SendSms", app, null, null, null, null, 100, 0)))
			.totalCount();
		double millis = (double) (System.nanoTime() - begin) / TimeUnit.MILLISECONDS.toNanos(1);
		if (found != ACCOUNTS + 1) {
			throw new IllegalStateException("found " + found);
		}
		return millis;
	}

	private static void crowd(WholeProduct product, String owner) {
		List<Long> policies = new ArrayList<>();
		for (int i = 0; i < HELD; i++) {
			String name = "bench-" + i;
			policies
				.add(product.asOwner(() -> product.bean(PolicyActions.class).create(new CreatePolicyRequest(name, """
						{"version":"2.0","statement":[{"effect":"allow","action":["name/sms:SendSms"],
						"resource":["qcs::sms::uin/%s:app/%s"]}]}""".formatted(owner, product.app()), null)))
					.policyId());
		}
		List<Object[]> accounts = new ArrayList<>();
		List<Object[]> held = new ArrayList<>();
		for (int i = 0; i < ACCOUNTS; i++) {
			long uin = FIRST + i;
			accounts.add(new Object[] { uin, "crowd-" + i });
			policies.forEach((policy) -> held.add(new Object[] { uin, policy }));
		}
		JdbcTemplate jdbc = product.bean(JdbcTemplate.class);
		jdbc.batchUpdate("INSERT INTO account (uin, name, password_hash, created_at) VALUES (?, ?, '', NOW())",
				accounts);
		jdbc.batchUpdate("INSERT INTO policy_attachment (holder, holder_id, policy_id, attached_at)"
				+ " VALUES (0, ?, ?, NOW())", held);
	}

}
