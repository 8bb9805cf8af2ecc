package io.smsconsole.core.base.action;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.SmsException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells which application a request is about, whether it names it or something that
 * belongs to it.
 */
@Component
public class AppFinders {

	private final Map<Class<?>, AppFinder<?>> byRequest;

	AppFinders(ObjectProvider<AppFinder<?>> finders) {
		this.byRequest = finders.stream().collect(Collectors.toUnmodifiableMap(AppFinder::requestType, (one) -> one));
	}

	/**
	 * The application of a request.
	 * @param request the request
	 * @return its id as it was written or found; {@code null} or blank where the request
	 * is about every application or about nothing that exists
	 */
	public String smsSdkAppId(Object request) {
		if (request instanceof AppScoped scoped) {
			return scoped.smsSdkAppId();
		}
		AppFinder<?> finder = this.byRequest.get(request.getClass());
		return (finder != null) ? find(finder, request) : null;
	}

	/**
	 * How a request is refused that names nothing that exists.
	 * @param request the request
	 * @return the refusal, or empty where the request itself names an application
	 */
	public Optional<SmsException> unknown(Object request) {
		return (request instanceof AppScoped) ? Optional.empty()
				: Optional.ofNullable(this.byRequest.get(request.getClass())).map(AppFinder::unknown);
	}

	/**
	 * Whether requests of a type tell their application.
	 * @param requestType the type
	 * @return whether they do
	 */
	public boolean understands(Class<?> requestType) {
		return AppScoped.class.isAssignableFrom(requestType) || this.byRequest.containsKey(requestType);
	}

	private static <T> String find(AppFinder<T> finder, Object request) {
		return finder.smsSdkAppId(finder.requestType().cast(request));
	}

}
