package io.smsconsole.core.base.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * The text of a template, with variables written <code>{1}</code>, <code>{2}</code> and
 * so on. A variable may stand in any place and more than once; braces are for variables
 * alone.
 */
public final class TemplateText {

	/** Characters, in UTF-16 units, that a template's text may have. */
	public static final int MAX_LENGTH = 500;

	private static final String PARAMETER = "TemplateContent";

	private static final Pattern BRACES = Pattern.compile("\\{([^{}]*+)}|[{}]");

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

	private final String text;

	/** The text between the variables, one more than there are places. */
	private final List<String> literals;

	/** The variable of each place, counted from 0. */
	private final int[] places;

	private final int variables;

	private TemplateText(String text, List<String> literals, List<Integer> places) {
		this.text = text;
		this.literals = List.copyOf(literals);
		this.places = places.stream().mapToInt((number) -> number - 1).toArray();
		this.variables = (int) places.stream().distinct().count();
	}

	/**
	 * Reads and checks a template's text.
	 * @param text the text as it was written
	 * @return the text
	 * @throws SmsException {@code InvalidParameterValue.ContentLengthLimit} beyond 500
	 * characters; {@code InvalidParameterValue.InvalidTemplateFormat} when it is empty,
	 * has braces that are no variable, leaves a number out, or has nothing but variables
	 */
	public static TemplateText parse(String text) {
		if (text == null || text.isBlank()) {
			throw malformed("template.empty");
		}
		if (text.length() > MAX_LENGTH) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT, PARAMETER,
					"template.too-long", MAX_LENGTH, text.length());
		}
		List<String> literals = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		int end = 0;
		for (Matcher braces = BRACES.matcher(text); braces.find(); end = braces.end()) {
			literals.add(text.substring(end, braces.start()));
			places.add(number(braces));
		}
		literals.add(text.substring(end));
		checkConsecutive(places);
		checkSaysSomething(literals);
		return new TemplateText(text, literals, places);
	}

	/**
	 * The text as it was written.
	 * @return the text with its variables
	 */
	public String text() {
		return this.text;
	}

	/**
	 * How many variables are to be filled in.
	 * @return the highest variable's number, 0 for a fixed text
	 */
	public int variables() {
		return this.variables;
	}

	/**
	 * Fills the variables in.
	 * @param values a value for each variable, the first for <code>{1}</code>
	 * @return the message's text, still without a sign
	 * @throws SmsException
	 * {@code FailedOperation.TemplateParamSetNotMatchApprovedTemplate} when there are
	 * fewer or more values than variables
	 */
	public String render(List<String> values) {
		if (values.size() != this.variables) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE,
					"TemplateParamSet", "template.parameter-count", this.variables, values.size());
		}
		StringBuilder rendered = new StringBuilder(this.text.length()).append(this.literals.get(0));
		for (int place = 0; place < this.places.length; place++) {
			rendered.append(values.get(this.places[place])).append(this.literals.get(place + 1));
		}
		return rendered.toString();
	}

	private static int number(Matcher braces) {
		String number = braces.group(1);
		if (number == null || !NUMBER.matcher(number).matches()) {
			throw malformed("template.braces", braces.group());
		}
		return Integer.parseInt(number);
	}

	private static void checkConsecutive(List<Integer> places) {
		List<Integer> numbers = places.stream().distinct().sorted().toList();
		for (int i = 0; i < numbers.size(); i++) {
			if (numbers.get(i) != i + 1) {
				throw malformed("template.gap", i + 1);
			}
		}
	}

	private static void checkSaysSomething(List<String> literals) {
		if (literals.stream().noneMatch((literal) -> literal.codePoints().anyMatch(Character::isLetterOrDigit))) {
			throw malformed("template.only-variables");
		}
	}

	private static SmsException malformed(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT, PARAMETER, reason,
				arguments);
	}

}
