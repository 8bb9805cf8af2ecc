package io.smsconsole.web.boot;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Finds the cause whose message begins with the name of a setting: such a message is, by
 * convention, a whole sentence for the person who starts the console.
 */
class NamedSettingAnalyzer implements FailureAnalyzer {

	@Override
	public FailureAnalysis analyze(Throwable failure) {
		Optional<Throwable> named = Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.filter((cause) -> cause.getMessage() != null && cause.getMessage().startsWith(SettingNames.PREFIX))
			.findFirst();
		return named.map((cause) -> new FailureAnalysis(cause.getMessage(), null, cause)).orElse(null);
	}

}
