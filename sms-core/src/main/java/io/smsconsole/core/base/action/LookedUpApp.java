package io.smsconsole.core.base.action;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.smsconsole.core.base.error.SmsException;

/**
 * Finds an application by what a request names.
 *
 * @param <T> the request
 * @param requestType a record
 * @param app looks up the application's id
 * @param refusal how a request is refused that names nothing that exists
 */
record LookedUpApp<T>(Class<T> requestType, Function<T, Optional<Long>> app,
		Supplier<SmsException> refusal) implements AppFinder<T> {

	@Override
	public String smsSdkAppId(T request) {
		return this.app.apply(request).map(String::valueOf).orElse(null);
	}

	@Override
	public SmsException unknown() {
		return this.refusal.get();
	}

}
