package io.smsconsole.bench;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.wire.client.CallBuilder;
import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.SignedCall;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.SignedMessage;
import io.smsconsole.core.wire.tc3.Verification;
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
 * Verifying a SendSms to one number, on one thread, beside the bare cryptography that no
 * verifier can do without.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class VerifyOne {

	private static final String HOST = "sms.company.com";

	private final SignedCall call = CallBuilder
		.of(ClientSettings.of(URI.create("https://" + HOST), Requests.KEY), Clock.systemUTC())
		.build(Requests.send());

	private final ArrivedHeaders headers = new ArrivedHeaders(this.call.headers(), HOST);

	private final BareCrypto crypto = new BareCrypto(this.call, HOST);

	private final SignatureVerifier verifier = new SignatureVerifier(Set.of("sms", "cam"), false, Clock.systemUTC());

	/**
	 * This product's verifier.
	 * @return what became of it
	 */
	@Benchmark
	public Verification verifier() {
		SignedMessage message = new SignedMessage("POST", "/", null, this.headers::find, this.call.body(), false);
		Verification verification = this.verifier.verify(message, (secretId) -> Optional.of(Requests.KEY.secretKey()));
		if (!(verification instanceof Verification.Accepted)) {
			throw new IllegalStateException("Not accepted: " + verification);
		}
		return verification;
	}

	/**
	 * Two digests and a keyed one, over bytes that lie ready.
	 * @return the signature
	 */
	@Benchmark
	public byte[] bareCrypto() {
		return this.crypto.sign();
	}

}
