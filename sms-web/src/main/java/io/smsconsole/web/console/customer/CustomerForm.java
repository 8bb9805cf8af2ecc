package io.smsconsole.web.console.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.smsconsole.core.audience.customer.CustomerAttribute;
import io.smsconsole.core.audience.customer.CustomerInfo;
import io.smsconsole.core.audience.customer.ModifyCustomerRequest;

import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * What is entered about a customer.
 *
 * @param name what they are called
 * @param attributeSet what else is known of them, a name and a value on each line with a
 * colon between
 * @param tagSet their tags, with commas between
 */
record CustomerForm(String name, String attributeSet, String tagSet) {

	private static final Pattern COLON = Pattern.compile("[:：]");

	private static final Pattern COMMA = Pattern.compile("[,，、;；]");

	static CustomerForm of(CustomerInfo customer) {
		return new CustomerForm(customer.name(),
				customer.attributeSet()
					.stream()
					.map((attribute) -> attribute.name() + ": " + attribute.value())
					.collect(Collectors.joining("\n")),
				String.join(", ", customer.tagSet()));
	}

	static List<String> tags(String text) {
		return (text != null) ? COMMA.splitAsStream(text).map(String::strip).filter((tag) -> !tag.isEmpty()).toList()
				: List.of();
	}

	ModifyCustomerRequest change(String id, Errors errors) {
		List<CustomerAttribute> attributes = new ArrayList<>();
		((this.attributeSet != null) ? this.attributeSet : "").lines().filter(StringUtils::hasText).forEach((line) -> {
			String[] parts = COLON.split(line, 2);
			if (parts.length < 2) {
				errors.rejectValue("attributeSet", "customer.attributes.malformed", new Object[] { line.strip() },
						null);
			}
			else {
				attributes.add(new CustomerAttribute(parts[0].strip(), parts[1].strip()));
			}
		});
		return new ModifyCustomerRequest(id, this.name, attributes, tags(this.tagSet));
	}

}
