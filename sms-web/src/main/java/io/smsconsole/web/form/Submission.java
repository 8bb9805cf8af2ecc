package io.smsconsole.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;

/**
 * Carries a form's entries to an operation, and the operation's refusal back to the form.
 */
public final class Submission {

	private static final Pattern PLACE = Pattern.compile("[0-9]+");

	private Submission() {
	}

	/**
	 * Carries out an operation if the form holds no errors yet. A refusal is put beside
	 * the field that it names ({@code TemplateName} of the operation is
	 * {@code templateName} of the form), or above the form where it names none that the
	 * form has.
	 * @param errors the errors of the form so far; a refusal is added to them
	 * @param operation what to carry out
	 * @return whether it was carried out; where not, show the form again
	 */
	public static boolean succeeds(BindingResult errors, Runnable operation) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			operation.run();
			return true;
		}
		catch (SmsException ex) {
			reject(errors, ex);
			return false;
		}
	}

	/**
	 * Puts everything that is wrong with a form beside its fields.
	 * @param errors the errors of the form so far; the refusals are added to them
	 * @param problems what a feature found wrong with what was entered
	 */
	public static void reject(BindingResult errors, List<SmsException> problems) {
		problems.forEach((problem) -> reject(errors, problem));
	}

	private static void reject(BindingResult errors, SmsException exception) {
		String text = ErrorTexts.reason(exception, LocaleContextHolder.getLocale());
		String field = field(exception.parameter());
		if (field != null && errors.getFieldType(field) != null) {
			errors.rejectValue(field, exception.code().code(), text);
		}
		else {
			errors.reject(exception.code().code(), text);
		}
	}

	private static String field(String parameter) {
		if (!StringUtils.hasText(parameter)) {
			return null;
		}
		// ImageSet.1 of the operation is imageSet of the form, Manager.Phone is
		// manager.phone
		return Arrays.stream(parameter.split("\\."))
			.filter((part) -> !PLACE.matcher(part).matches())
			.map(StringUtils::uncapitalize)
			.collect(Collectors.joining("."));
	}

}
