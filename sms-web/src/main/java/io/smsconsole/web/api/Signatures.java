package io.smsconsole.web.api;

import java.time.Clock;
import java.util.Set;

import io.smsconsole.auth.key.KeyHolder;
import io.smsconsole.auth.key.KeyHolders;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.tc3.SignatureCheck;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.Verification;
import io.smsconsole.web.api.call.IncomingCall;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Proves who calls.
 */
@Component
class Signatures {

	private final SignatureVerifier verifier;

	private final KeyHolders holders;

	Signatures(KeyHolders holders, @Value("${sms.allow-unsigned-payload:false}") boolean unsignedPayloadAllowed,
			Clock clock) {
		this.holders = holders;
		this.verifier = new SignatureVerifier(Set.copyOf(ApiDirectory.PRODUCTS.values()), unsignedPayloadAllowed,
				clock);
	}

	SignatureCheck read(IncomingCall call) {
		return this.verifier.read(call.message());
	}

	/**
	 * Proves a signature.
	 * @param progress is told of the key as soon as it turns out to be one of ours
	 * @return who holds the key
	 * @throws SmsException where it is not proven
	 */
	KeyHolder prove(SignatureCheck signature, Progress progress) {
		Verification verification = signature.verify((secretId) -> this.holders.find(secretId).map((holder) -> {
			progress.claimedBy(holder);
			return holder.key().secretKey();
		}));
		if (verification instanceof Verification.Refused refused) {
			throw refused.error();
		}
		return progress.proven();
	}

}
