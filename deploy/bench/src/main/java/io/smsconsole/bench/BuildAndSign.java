package io.smsconsole.bench;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.wire.client.CallBuilder;
import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.SignedCall;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Building and signing a SendSms to one number, on one thread, without sending it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class BuildAndSign {

	private static final String HOST = "sms.tencentcloudapi.com";

	private final CallBuilder calls = CallBuilder.of(ClientSettings.of(URI.create("https://" + HOST), Requests.KEY),
			Clock.systemUTC());

	private final OfficialSdk sdk = new OfficialSdk(HOST);

	/**
	 * This product's client.
	 * @return the call, ready to leave
	 */
	@Benchmark
	public SignedCall client() {
		return this.calls.build(Requests.send());
	}

	/**
	 * The official SDK.
	 * @return the authorization, made over the body
	 */
	@Benchmark
	public String officialSdk() {
		return this.sdk.buildAndSign();
	}

}
