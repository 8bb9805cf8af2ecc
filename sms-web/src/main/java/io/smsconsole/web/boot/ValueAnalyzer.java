package io.smsconsole.web.boot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells which setting that is injected by {@link Value} has a value of the wrong kind.
 */
class ValueAnalyzer extends AbstractFailureAnalyzer<TypeMismatchException> {

	private static final Pattern SETTING = Pattern.compile("\\$\\{(sms\\.[^:}]+)");

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, TypeMismatchException cause) {
		Matcher setting = SETTING.matcher(expression(rootFailure));
		if (!setting.find() || cause.getRequiredType() == null) {
			return null;
		}
		WrongValue wrong = new WrongValue(SettingNames.outside(setting.group(1)), cause.getRequiredType(),
				cause.getValue());
		return new FailureAnalysis(wrong.sentence(), null, cause);
	}

	/*
	 * The innermost bean that could not be made is the one that wanted the value.
	 */
	private static String expression(Throwable failure) {
		String expression = "";
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			InjectionPoint point = (cause instanceof UnsatisfiedDependencyException unsatisfied)
					? unsatisfied.getInjectionPoint() : null;
			Value value = (point != null) ? point.getAnnotation(Value.class) : null;
			expression = (value != null) ? value.value() : expression;
		}
		return expression;
	}

}
