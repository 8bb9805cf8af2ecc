package io.smsconsole.core.base.action;

import io.smsconsole.core.base.error.SmsException;

/**
 * Tells the application of requests that name it only by way of something that belongs to
 * it, such as a task. The feature that owns that something has a bean of this type.
 *
 * @param <T> the request
 */
public interface AppFinder<T> {

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
