package io.smsconsole.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.smsconsole.core.wire.simulator.SimulatedCloud;
import io.smsconsole.core.wire.simulator.SimulatorSettings;
import io.smsconsole.core.wire.tc3.Credential;

/**
 * SendSms over HTTP, answered after its commit, beside the same server answering the same
 * without doing it. Once with the upstream out of reach, so that accepting is measured by
 * itself, and once with the simulated cloud, its receipts and everything else on the same
 * machine. No number is sent to twice, so that the frequency limits count each and refuse
 * none.
 */
final class SendBench {

	private static final Credential OWNER = new Credential("AKIDbenchbenchbenchbenchbenchbench00",
			"bench-only-secret-of-no-use-to-anybody");

	private static final String NOWHERE = "http://127.0.0.1:9";

	private static final String TEXT = "Your parcel arrives today";

	private static final int CONNECTIONS = 64;

	/**
	 * Until the compiler has nothing left to do, which otherwise takes half of the time.
	 */
	private static final int WARM_UP_SECONDS = 40;

	private static final int SECONDS = 10;

	private static final int MANY = 200;

	/** Beginnings of mobiles in Hong Kong that any six digits may follow. */
	private static final String[] MOBILES = { "+85261", "+85263", "+85264", "+85265", "+85269" };

	private static final int EACH = 1_000_000;

	private final AtomicLong number = new AtomicLong();

	private SendBench() {
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/send.md}.
	 * @param arguments not used
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		RatioTable table = new RatioTable("SendSms with " + CONNECTIONS + " connections", "ours", "beside");
		SendBench bench = new SendBench();
		try (WholeProduct product = WholeProduct.start(directory, CannedProduct.class, settings(NOWHERE, "x", "x"))) {
			bench.accepting(product, table);
		}
		SimulatorSettings settings = SimulatorSettings.embedded(directory.resolve("cloud-" + System.nanoTime()))
			.withTiming(SimulatorSettings.Timing.defaults().withReview(Duration.ZERO));
		try (SimulatedCloud cloud = SimulatedCloud.start(settings, Clock.systemUTC());
				WholeProduct product = WholeProduct.start(directory, CannedProduct.class,
						settings(cloud.url().toString(), cloud.secretId(), cloud.secretKey()))) {
			bench.everything(product, table);
		}
		table.publish(Path.of("bench", "send.md"));
	}

	private static String[] settings(String upstream, String secretId, String secretKey) {
		return new String[] { "--sms.owner.secret-id=" + OWNER.secretId(),
				"--sms.owner.secret-key=" + OWNER.secretKey(), "--sms.upstream.url=" + upstream,
				"--sms.upstream.secret-id=" + secretId, "--sms.upstream.secret-key=" + secretKey,
				"--sms.api.throttle.SendSms=0", "--sms.api.throttle." + CannedActions.NAME + "=0" };
	}

	private void accepting(WholeProduct product, RatioTable table) throws Exception {
		Load load = new Load(product.port(), OWNER, CONNECTIONS);
		String template = product.template(TEXT, "1");
		Load.Bodies one = () -> body(product.app(), template, 1);
		Load.Bodies many = () -> body(product.app(), template, MANY);
		load.run(CannedActions.NAME, one, WARM_UP_SECONDS);
		load.run("SendSms", one, WARM_UP_SECONDS);
		ProcessorTime begin = ProcessorTime.now();
		Load.Result canned = load.run(CannedActions.NAME, one, SECONDS);
		ProcessorTime ofCanned = ProcessorTime.now().since(begin);
		begin = ProcessorTime.now();
		Load.Result sent = load.run("SendSms", one, SECONDS);
		ProcessorTime ofSent = ProcessorTime.now().since(begin);
		table.atLeast("accepting 1 number: requests a second, beside a canned answer", sent.perSecond(),
				canned.perSecond(), 0.5);
		table.atMost("accepting 1 number: p99 in ms, beside 50 ms", sent.p99(), 50, 1);
		table.atMost("accepting 1 number: processor time of console and load in µs a request",
				micros(ofSent.console(), sent), micros(ofCanned.console(), canned), 0);
		table.atMost("accepting 1 number: processor time of the database in µs a request, beside a canned answer's all",
				micros(ofSent.database(), sent), micros(ofCanned.console(), canned), 0);
		load.run("SendSms", many, WARM_UP_SECONDS);
		Load.Result sentMany = load.run("SendSms", many, SECONDS);
		table.atLeast("accepting 200 numbers: numbers a second, beside 15,000", MANY * sentMany.perSecond(), 15_000, 1);
	}

	private void everything(WholeProduct product, RatioTable table) throws Exception {
		Load load = new Load(product.port(), OWNER, CONNECTIONS);
		String template = product.template(TEXT);
		Load.Bodies one = () -> body(product.app(), template, 1);
		load.run(CannedActions.NAME, one, WARM_UP_SECONDS);
		load.run("SendSms", one, WARM_UP_SECONDS);
		Load.Result canned = load.run(CannedActions.NAME, one, SECONDS);
		Load.Result sent = load.run("SendSms", one, SECONDS);
		table.atLeast("with the cloud beside it: requests a second, beside a canned answer", sent.perSecond(),
				canned.perSecond(), 0);
		table.atMost("with the cloud beside it: p99 in ms, beside 50 ms", sent.p99(), 50, 0);
	}

	private static double micros(double seconds, Load.Result run) {
		return TimeUnit.SECONDS.toMicros(1) * seconds / (run.perSecond() * SECONDS);
	}

	/** Numbers in Hong Kong, each asked for once. */
	private String body(String app, String template, int numbers) {
		StringBuilder body = new StringBuilder(64 + 16 * numbers).append("{\"SmsSdkAppId\":\"")
			.append(app)
			.append("\",\"TemplateId\":\"")
			.append(template)
			.append("\",\"PhoneNumberSet\":[");
		for (int i = 0; i < numbers; i++) {
			long index = this.number.getAndIncrement();
			body.append((i > 0) ? ",\"" : "\"")
				.append(MOBILES[(int) (index / EACH % MOBILES.length)])
				.append(String.valueOf(EACH + index % EACH), 1, 7)
				.append('"');
		}
		return body.append("]}").toString();
	}

}
