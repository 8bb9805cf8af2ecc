package io.smsconsole.web.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.smsconsole.web.statistics.StatisticsFilter;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says.
 *
 * @param period the id of a ready-made period, or {@code range}
 * @param from the first day of a range
 * @param to the last day of a range
 * @param at the beginning of the only hour, UNIX seconds, or blank
 * @param app an application's id, or blank for all
 * @param sign a sign, or blank
 * @param template a template's id, or blank
 * @param phone a whole number, or blank
 * @param state the number of a state, the name of several, or blank
 * @param task a group-send task's id, or blank
 * @param code what goes with the state, or {@code null}
 * @param reason a class of receipt codes, or blank
 * @param country an ISO code, a hyphen for none known, or blank
 * @param converted {@code true} for what was acted upon
 * @param codes {@code true} for verification codes
 */
public record RecordFilter(String period, String from, String to, String at, String app, String sign, String template,
		String phone, String state, String task, String code, String reason, String country, String converted,
		String codes) {

	private static final int HOUR = 3600;

	private static final String NO_COUNTRY = "-";

	StatisticsFilter days() {
		return new StatisticsFilter(this.period, this.from, this.to, this.app, this.sign, this.template, null);
	}

	/**
	 * The beginning of the only hour.
	 * @return UNIX seconds, or {@code null}
	 */
	public Long hour() {
		try {
			return StringUtils.hasText(this.at) ? Long.valueOf(this.at) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	long begin(long begin, long end) {
		return inHour(begin, end) ? hour() : begin;
	}

	long end(long begin, long end) {
		return inHour(begin, end) ? Math.min(end, hour() + HOUR - 1) : end;
	}

	private boolean inHour(long begin, long end) {
		return hour() != null && hour() >= begin && hour() <= end;
	}

	Integer status() {
		try {
			return (StringUtils.hasText(this.state) && StateGroup.of(this.state).isEmpty())
					? Integer.valueOf(this.state) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	List<Integer> statuses() {
		return StateGroup.of(this.state).map(StateGroup::statuses).orElse(null);
	}

	String isoCode() {
		return NO_COUNTRY.equals(this.country) ? "" : StringUtils.hasText(this.country) ? this.country : null;
	}

	/**
	 * What else than by the fields of the form the list is narrowed down by, each with
	 * its name in the address.
	 * @return the names
	 */
	public List<String> extras() {
		return Stream
			.of(extra("at", this.at), extra("task", this.task), (this.code != null) ? "code" : "",
					extra("reason", this.reason), extra("country", this.country), extra("converted", this.converted),
					extra("codes", this.codes))
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	/**
	 * The filter as an address has it.
	 * @return the values by their names
	 */
	public Map<String, String> address() {
		Map<String, String> address = new LinkedHashMap<>();
		String[] values = { "period", this.period, "from", this.from, "to", this.to, "at", this.at, "app", this.app,
				"sign", this.sign, "template", this.template, "phone", this.phone, "state", this.state, "task",
				this.task, "code", this.code, "reason", this.reason, "country", this.country, "converted",
				this.converted, "codes", this.codes };
		for (int i = 0; i < values.length; i += 2) {
			if (values[i + 1] != null) {
				address.put(values[i], values[i + 1]);
			}
		}
		return address;
	}

	List<Integer> exported() {
		return (status() != null) ? List.of(status()) : statuses();
	}

	private static String extra(String name, String value) {
		return StringUtils.hasText(value) ? name : "";
	}

	/**
	 * Whether more than the period is asked for.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return StringUtils.hasText(this.app) || StringUtils.hasText(this.phone) || StringUtils.hasText(this.state)
				|| StringUtils.hasText(this.sign) || StringUtils.hasText(this.template) || !extras().isEmpty();
	}

}
