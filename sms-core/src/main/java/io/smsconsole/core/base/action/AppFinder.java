package io.smsconsole.core.base.action;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.smsconsole.core.base.error.SmsException;

/**
 * Tells the application of requests that name it only by way of something that belongs to
 * it, such as a task. The feature that owns that something has a bean of this type.
 *
 * @param <T> the request
 */
public interface AppFinder<T> {

	/**
	 * Finds the application by what the request names.
	 * @param <T> the request
	 * @param requestType a record
	 * @param app looks up the application's id; empty where the request names nothing
	 * that exists
	 * @param unknown how a request is refused that names nothing that exists
	 * @return the finder
	 */
	static <T> AppFinder<T> of(Class<T> requestType, Function<T, Optional<Long>> app, Supplier<SmsException> unknown) {
		return new LookedUpApp<>(requestType, app, unknown);
	}

	/**
	 * The requests that this finder understands.
	 * @return a record
	 */
	Class<T> requestType();

	/**
	 * Finds the application.
	 * @param request the request
	 * @return its id, or {@code null} where the request names nothing that exists
	 */
	String smsSdkAppId(T request);

	/**
	 * How a request is refused that names nothing that exists. What belongs to an
	 * application that the caller may not see is refused in the same words.
	 * @return what the operations that take the request throw
	 */
	SmsException unknown();

}
