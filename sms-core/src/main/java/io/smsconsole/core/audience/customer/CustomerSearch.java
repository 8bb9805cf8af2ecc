package io.smsconsole.core.audience.customer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.phone.PhoneResult;

import org.springframework.util.StringUtils;

/**
 * What people type to find customers: a whole number, {@code 138*} for how it begins,
 * {@code *8000} for how it ends. Without an asterisk up to four digits are an end, more
 * are a beginning; whatever has other characters is how a name begins.
 *
 * @param phones patterns of numbers, or {@code null}
 * @param phoneBack a pattern of a number read backwards, or {@code null}
 * @param name a pattern of a name, or {@code null}
 */
record CustomerSearch(List<String> phones, String phoneBack, String name) {

	private static final String ANY = "*";

	private static final int SHORT = 4;

	private static final Pattern FILLING = Pattern.compile("[\\s()-]");

	private static final Pattern NUMBER = Pattern.compile("\\*?\\+?[0-9]{1,20}\\*?");

	static CustomerSearch of(String text, Region region) {
		if (!StringUtils.hasText(text)) {
			return new CustomerSearch(null, null, null);
		}
		String number = FILLING.matcher(text).replaceAll("");
		return NUMBER.matcher(number).matches() ? number(number, region)
				: new CustomerSearch(null, null, Like.beginning(text));
	}

	private static CustomerSearch number(String text, Region region) {
		String digits = text.replace(ANY, "");
		if (text.startsWith(ANY)) {
			return end(digits);
		}
		if (text.endsWith(ANY)) {
			return beginning(digits, region);
		}
		List<String> whole = regions(region).map((one) -> PhoneNumbers.lenient(text, one))
			.filter(PhoneResult::isNumber)
			.map((result) -> result.number().e164())
			.toList();
		if (!whole.isEmpty()) {
			return new CustomerSearch(whole, null, null);
		}
		return (digits.length() <= SHORT) ? end(digits) : beginning(digits, region);
	}

	private static CustomerSearch end(String digits) {
		return new CustomerSearch(null, new StringBuilder(digits).reverse() + "%", null);
	}

	private static CustomerSearch beginning(String digits, Region region) {
		if (digits.startsWith("+")) {
			return new CustomerSearch(List.of(digits + "%"), null, null);
		}
		if (digits.startsWith("00")) {
			return new CustomerSearch(List.of("+" + digits.substring(2) + "%"), null, null);
		}
		return new CustomerSearch(
				regions(region).map((one) -> ((one == Region.MAINLAND) ? "+86" : "+") + digits + "%").toList(), null,
				null);
	}

	private static Stream<Region> regions(Region region) {
		return (region != null) ? Stream.of(region) : Stream.of(Region.values());
	}

}
