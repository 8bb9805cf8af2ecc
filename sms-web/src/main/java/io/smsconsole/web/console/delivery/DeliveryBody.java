package io.smsconsole.web.console.delivery;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes what was reported so that people can read it.
 */
@Component
class DeliveryBody {

	private final JsonMapper json;

	DeliveryBody(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Indents JSON.
	 * @param body JSON, or an empty string
	 * @return the same over several lines
	 */
	String indented(String body) {
		return body.isEmpty() ? ""
				: this.json.writerWithDefaultPrettyPrinter().writeValueAsString(this.json.readTree(body));
	}

}
