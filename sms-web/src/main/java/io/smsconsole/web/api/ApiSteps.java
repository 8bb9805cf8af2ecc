package io.smsconsole.web.api;

import io.smsconsole.auth.key.KeyHolder;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.idempotency.IdempotencyKey;
import io.smsconsole.core.wire.tc3.SignatureCheck;
import io.smsconsole.web.api.call.CallReader;
import io.smsconsole.web.api.call.IncomingCall;
import io.smsconsole.web.api.call.Repetition;
import io.smsconsole.web.api.throttle.Throttles;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Leads a call through its nine steps. The first that refuses it is what the caller is
 * told.
 */
@Component
class ApiSteps {

	private final CallReader reader;

	private final ApiDirectory directory;

	private final Signatures signatures;

	private final Addresses addresses;

	private final Throttles throttles;

	ApiSteps(CallReader reader, ApiDirectory directory, Signatures signatures, Addresses addresses,
			Throttles throttles) {
		this.reader = reader;
		this.directory = directory;
		this.signatures = signatures;
		this.addresses = addresses;
		this.throttles = throttles;
	}

	/**
	 * Carries a call out.
	 * @param request the request that it came in
	 * @param progress is told how far it comes
	 * @return the response record of the operation
	 * @throws SmsException where a step refuses it
	 */
	Object take(HttpServletRequest request, Progress progress) {
		// 1: protocol and size
		try (IncomingCall call = this.reader.read(request)) {
			progress.speak(CommonValues.language(call));
			return take(call, progress);
		}
	}

	private Object take(IncomingCall call, Progress progress) {
		// 2: action and version
		SignatureCheck signature = this.signatures.read(call);
		ActionEntry action = this.directory.find(call, signature);
		progress.names(action);
		// 3: credentials
		KeyHolder holder = this.signatures.prove(signature, progress);
		// 4: source address
		this.addresses.check(Origin.current().address(), holder.key());
		// 5: region
		String region = CommonValues.region(call, action);
		// 6: throttle
		this.throttles.count(action, region, holder.account().uin());
		// 7: parameters
		Object parameters = call.parameters(action.request());
		CommonValues.checkLanguage(call);
		IdempotencyKey key = Repetition.key(call);
		// 8: policy, by the gate around the operation, and 9: the operation
		return carryOut(action, parameters, holder, key);
	}

	private static Object carryOut(ActionEntry action, Object parameters, KeyHolder holder, IdempotencyKey key) {
		IdempotencyKey before = IdempotencyKey.exchange(key);
		try {
			return RunAs.call(holder.caller(), () -> action.invoke(parameters));
		}
		finally {
			IdempotencyKey.exchange(before);
		}
	}

}
