package io.smsconsole.web.boot;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells which setting that is bound to a record has a value of the wrong kind.
 */
class BindingAnalyzer extends AbstractFailureAnalyzer<BindException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
		if (cause.getProperty() == null) {
			return null;
		}
		WrongValue wrong = new WrongValue(SettingNames.outside(cause.getName().toString()),
				cause.getTarget().getType().resolve(Object.class), cause.getProperty().getValue());
		return new FailureAnalysis(wrong.sentence(), null, cause);
	}

}
