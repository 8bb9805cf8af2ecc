package io.smsconsole.core.base.action;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.SmsException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells what looks how that a request is about, for the audit log.
 */
@Component
public class StateFinders {

	private final Map<Class<?>, StateFinder<?>> byRequest;

	StateFinders(ObjectProvider<StateFinder<?>> finders) {
		this.byRequest = finders.stream()
			.flatMap((finder) -> finder.requestTypes().stream().map((type) -> Map.entry(type, finder)))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Whether it is known what requests of a type change.
	 * @param requestType the type
	 * @return {@code false} where states need not be asked for
	 */
	public boolean understands(Class<?> requestType) {
		return this.byRequest.containsKey(requestType);
	}

	/**
	 * What a request is about, as it is at this moment.
	 * @param request a request of a type that is understood
	 * @param answer what the operation answered, or {@code null} where it was not carried
	 * out yet
	 * @return its state; empty where the request names nothing that exists
	 */
	public Optional<Record> state(Object request, Object answer) {
		try {
			return this.byRequest.get(request.getClass()).state(request, answer).map(Record.class::cast);
		}
		catch (SmsException ex) {
			// the request names nothing rightly, which is for the operation to tell
			return Optional.empty();
		}
	}

}
