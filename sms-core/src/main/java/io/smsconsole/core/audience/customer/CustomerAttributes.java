package io.smsconsole.core.audience.customer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks attributes, and writes and reads them as they are stored.
 */
public final class CustomerAttributes {

	/** How many may be given at once. */
	public static final int MOST = 20;

	/** Characters of an attribute's name. */
	public static final int NAME_LENGTH = 32;

	/** Characters of an attribute's value. */
	public static final int VALUE_LENGTH = 200;

	private static final String PARAMETER = "AttributeSet";

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private CustomerAttributes() {
	}

	static String check(List<CustomerAttribute> given) {
		List<CustomerAttribute> attributes = (given != null) ? given : List.of();
		if (attributes.size() > MOST) {
			throw refusal("customer.attributes-many", MOST);
		}
		Map<String, String> byName = new TreeMap<>();
		for (CustomerAttribute attribute : attributes) {
			String name = Parameters.required(PARAMETER, attribute.name(), NAME_LENGTH);
			String value = Parameters.optional(PARAMETER, attribute.value(), VALUE_LENGTH);
			if (!value.isEmpty() && byName.put(name, value) != null) {
				throw refusal("customer.attribute-twice", name);
			}
		}
		return write(byName);
	}

	/**
	 * Writes attributes as they are stored.
	 * @param byName the values by their names
	 * @return a JSON object
	 */
	static String write(Map<String, String> byName) {
		return MAPPER.writeValueAsString(byName);
	}

	static List<CustomerAttribute> read(String json) {
		return MAPPER.readValue(json, TEXTS)
			.entrySet()
			.stream()
			.map((entry) -> new CustomerAttribute(entry.getKey(), entry.getValue()))
			.toList();
	}

	private static SmsException refusal(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, PARAMETER, reason, arguments);
	}

}
