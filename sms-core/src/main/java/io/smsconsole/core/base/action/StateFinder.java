package io.smsconsole.core.base.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tells what something looks like that operations change, so that the audit log can show
 * it as it was before and after. A feature has a bean of this type for each kind of thing
 * that it owns.
 *
 * @param <K> what such a thing is named by, its id as a rule
 */
public final class StateFinder<K> {

	private final Function<K, Optional<? extends Record>> states;

	private final Map<Class<?>, BiFunction<Object, Object, K>> names = new LinkedHashMap<>();

	private StateFinder(Function<K, Optional<? extends Record>> states) {
		this.states = states;
	}

	/**
	 * Begins with how a thing is looked up.
	 * @param <K> what it is named by
	 * @param states looks it up as it is in the database; empty where it does not exist.
	 * What the record tells is written down, masked by the names of its fields
	 * @return a finder that understands no request yet
	 */
	public static <K> StateFinder<K> of(Function<K, Optional<? extends Record>> states) {
		return new StateFinder<>(states);
	}

	/**
	 * Adds a request that changes or removes a thing.
	 * @param <Q> the request
	 * @param request its type
	 * @param name tells which thing it names, {@code null} for none; may refuse a request
	 * that names none rightly
	 * @return this finder
	 */
	public <Q> StateFinder<K> changedBy(Class<Q> request, Function<Q, K> name) {
		this.names.put(request, (asked, answered) -> name.apply(request.cast(asked)));
		return this;
	}

	/**
	 * Adds a request that makes a thing, whose name the answer tells.
	 * @param <A> the answer
	 * @param request the type of the request
	 * @param answer the type of the answer
	 * @param name tells which thing was made
	 * @return this finder
	 */
	public <A> StateFinder<K> madeBy(Class<?> request, Class<A> answer, Function<A, K> name) {
		this.names.put(request, (asked, answered) -> (answered != null) ? name.apply(answer.cast(answered)) : null);
		return this;
	}

	Set<Class<?>> requestTypes() {
		return this.names.keySet();
	}

	/**
	 * Looks up what a request is about.
	 * @param request a request that this finder understands
	 * @param answer what was answered, or {@code null} before the operation
	 */
	Optional<? extends Record> state(Object request, Object answer) {
		return Optional.ofNullable(this.names.get(request.getClass()).apply(request, answer)).flatMap(this.states);
	}

}
