package io.smsconsole.web.form;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * What the form fragments work out about a field. Templates reach it as
 * {@code @formFields}.
 */
@Component
public class FormFields {

	/**
	 * The id of a field on the page.
	 * @param field the field's name, such as {@code templateName}
	 * @return the name in kebab case, such as {@code template-name}
	 */
	public String id(String field) {
		return field.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
	}

	/**
	 * The attributes that have a field checked as one types: the form is posted to its
	 * check address, which answers with the form again, and only this field's error is
	 * taken from it.
	 * @param address where the form is checked, or {@code null} where it is not
	 * @param id the field's id
	 * @return the attributes, empty without an address
	 */
	public Map<String, String> check(String address, String id) {
		if (address == null) {
			return Map.of();
		}
		String error = "#" + id + "-error";
		return Map.of("hx-post", address, "hx-trigger", "change, input delay:500ms", "hx-include", "closest form",
				"hx-target", error, "hx-select", error, "hx-swap", "outerHTML", "hx-sync", "this:replace");
	}

}
