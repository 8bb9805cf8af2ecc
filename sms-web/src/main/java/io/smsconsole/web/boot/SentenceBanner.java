package io.smsconsole.web.boot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells in one sentence, and nothing else, why the console did not start, where one of
 * its own analyzers knows. Any other failure is left to Spring, which shows all of it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SentenceBanner implements SpringBootExceptionReporter {

	private static final List<FailureAnalyzer> ANALYZERS = List.of(new NamedSettingAnalyzer(), new PortAnalyzer(),
			new BindingAnalyzer(), new ValueAnalyzer(), new SchemaAnalyzer());

	@Override
	public boolean reportException(Throwable failure) {
		Optional<String> sentence = sentence(failure);
		sentence.ifPresent(System.err::println);
		return sentence.isPresent();
	}

	static Optional<String> sentence(Throwable failure) {
		return ANALYZERS.stream()
			.map((analyzer) -> analyzer.analyze(failure))
			.filter(Objects::nonNull)
			.map(FailureAnalysis::getDescription)
			.findFirst();
	}

}
