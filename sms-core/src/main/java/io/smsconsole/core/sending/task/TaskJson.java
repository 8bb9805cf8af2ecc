package io.smsconsole.core.sending.task;

import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a task has of lists as it is stored.
 */
final class TaskJson {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {
	};

	private static final TypeReference<List<CountryForecast>> COUNTRIES = new TypeReference<>() {
	};

	private TaskJson() {
	}

	static List<String> parameters(String json) {
		return MAPPER.readValue(json, STRINGS);
	}

	static String of(List<String> parameters) {
		return MAPPER.writeValueAsString(parameters);
	}

	static List<CountryForecast> countries(String json) {
		return (json != null) ? MAPPER.readValue(json, COUNTRIES) : List.of();
	}

	static String ofCountries(List<CountryForecast> countries) {
		return MAPPER.writeValueAsString(countries);
	}

	static String of(List<Long> included, List<Long> excluded) {
		return MAPPER.writeValueAsString(new Groups(included, (excluded != null) ? excluded : List.of()));
	}

	static Groups groups(String json) {
		return (json != null) ? MAPPER.readValue(json, Groups.class) : new Groups(List.of(), List.of());
	}

	/**
	 * Whom a series writes to, by groups of customers.
	 *
	 * @param included who is in one of these
	 * @param excluded and in none of these
	 */
	record Groups(List<Long> included, List<Long> excluded) {
	}

}
