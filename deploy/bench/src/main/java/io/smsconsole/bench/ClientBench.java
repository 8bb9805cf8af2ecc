package io.smsconsole.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import io.smsconsole.bench.RoundTrips.Figures;
import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.SmsClient;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The signed client beside the official SDK, in the same run and against the same stub.
 */
public final class ClientBench {

	private static final int ROUNDS = 5;

	private static final int WARM_UP_CALLS = 40_000;

	private static final Duration ROUND = Duration.ofSeconds(2);

	private final RatioTable table = new RatioTable("The signed client and the official SDK", "client", "official SDK");

	private ClientBench() {
	}

	/**
	 * Measures, prints the table and writes it to {@code bench/client.md}.
	 * @param args none
	 * @throws Exception when a call fails or the table can't be written
	 */
	public static void main(String[] args) throws Exception {
		ClientBench bench = new ClientBench();
		bench.buildAndSign();
		bench.roundTrips(8, 3.0, 1 / 3.0);
		bench.roundTrips(64, 0, 0);
		bench.table.publish(Path.of("bench", "client.md"));
	}

	private void buildAndSign() throws RunnerException {
		Collection<RunResult> results = new Runner(new OptionsBuilder().include(BuildAndSign.class.getName())
			.addProfiler(GCProfiler.class)
			.shouldFailOnError(true)
			.build()).run();
		Figures client = figures(results, "client");
		Figures sdk = figures(results, "officialSdk");
		this.table.atLeast("build and sign, 1 thread, calls/s", client.perSecond(), sdk.perSecond(), 5);
		this.table.atMost("build and sign, bytes a call", client.cost(), sdk.cost(), 1 / 5.0);
	}

	private static Figures figures(Collection<RunResult> results, String method) {
		RunResult result = results.stream()
			.filter((one) -> one.getParams().getBenchmark().endsWith("." + method))
			.findFirst()
			.orElseThrow();
		return new Figures(result.getPrimaryResult().getScore(),
				result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
	}

	private void roundTrips(int threads, double calls, double cost)
			throws IOException, InterruptedException, ExecutionException {
		try (JavaProcess stub = new JavaProcess(Stub.class, Map.of(), Stub.LISTENING);
				SmsClient client = new SmsClient(
						ClientSettings.of(URI.create("http://127.0.0.1:" + stub.told()), Requests.KEY),
						Clock.systemUTC())) {
			OfficialSdk sdk = new OfficialSdk("127.0.0.1:" + stub.told());
			List<Callable<?>> sides = List.of(() -> client.call(Requests.send()), sdk::send);
			List<List<Figures>> rounds = List.of(new ArrayList<>(), new ArrayList<>());
			RoundTrips driver = new RoundTrips(threads, ROUND);
			for (Callable<?> side : sides) {
				driver.warmUp(side, WARM_UP_CALLS);
			}
			for (int round = 0; round < ROUNDS; round++) {
				for (int side = 0; side < sides.size(); side++) {
					rounds.get(side).add(driver.drive(sides.get(side)));
				}
			}
			Figures ours = median(rounds.get(0));
			Figures theirs = median(rounds.get(1));
			this.table.atLeast("round trips, " + threads + " at once, calls/s", ours.perSecond(), theirs.perSecond(),
					calls);
			this.table.atMost("round trips, " + threads + " at once, µs of processor a call", ours.cost(),
					theirs.cost(), cost);
		}
	}

	private static Figures median(List<Figures> rounds) {
		return new Figures(median(rounds.stream().map(Figures::perSecond).toList()),
				median(rounds.stream().map(Figures::cost).toList()));
	}

	private static double median(Collection<Double> values) {
		return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
	}

}
