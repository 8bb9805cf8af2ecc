package io.smsconsole.core.wire.api;

/**
 * A request of the signed API: a record whose components are the action's parameters,
 * {@code null} where one was not given. What a value may be is for the handler to say.
 *
 * @param <R> what the action answers
 */
public interface ApiRequest<R> {

	/**
	 * The action that this is a request of.
	 * @return the action
	 */
	ApiAction<R> action();

}
