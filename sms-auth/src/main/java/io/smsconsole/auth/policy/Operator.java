package io.smsconsole.auth.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/**
 * How a condition compares. Several values are alternatives, but for the operators that
 * say "not": these want none of them.
 */
enum Operator {

	/** The address is in one of these networks. */
	IP_EQUAL(Set.of(ConditionKey.IP), false, Operator::network),

	/** The address is in none of these networks. */
	IP_NOT_EQUAL(Set.of(ConditionKey.IP), true, Operator::network),

	/** It is later than this. */
	DATE_GREATER_THAN(Set.of(ConditionKey.TIME), false, (value) -> {
		Instant instant = time(value);
		return (actual) -> ((Instant) actual).isAfter(instant);
	}),

	/** It is earlier than this. */
	DATE_LESS_THAN(Set.of(ConditionKey.TIME), false, (value) -> {
		Instant instant = time(value);
		return (actual) -> ((Instant) actual).isBefore(instant);
	}),

	/** The text is one of these. */
	STRING_EQUAL(Set.of(ConditionKey.ACCOUNT, ConditionKey.USER_AGENT), false, (value) -> value::equals),

	/** The text is none of these. */
	STRING_NOT_EQUAL(Set.of(ConditionKey.ACCOUNT, ConditionKey.USER_AGENT), true, (value) -> value::equals),

	/** The text matches one of these patterns with stars. */
	STRING_LIKE(Set.of(ConditionKey.ACCOUNT, ConditionKey.USER_AGENT), false, (value) -> {
		Glob glob = new Glob(value);
		return (actual) -> glob.matches((String) actual);
	}),

	/** The number is one of these. */
	NUMERIC_EQUAL(Set.of(ConditionKey.HOUR), false, (value) -> number(value, (order) -> order == 0)),

	/** The number is none of these. */
	NUMERIC_NOT_EQUAL(Set.of(ConditionKey.HOUR), true, (value) -> number(value, (order) -> order == 0)),

	/** The number is greater. */
	NUMERIC_GREATER_THAN(Set.of(ConditionKey.HOUR), false, (value) -> number(value, (order) -> order > 0)),

	/** The number is greater or equal. */
	NUMERIC_GREATER_THAN_EQUAL(Set.of(ConditionKey.HOUR), false, (value) -> number(value, (order) -> order >= 0)),

	/** The number is less. */
	NUMERIC_LESS_THAN(Set.of(ConditionKey.HOUR), false, (value) -> number(value, (order) -> order < 0)),

	/** The number is less or equal. */
	NUMERIC_LESS_THAN_EQUAL(Set.of(ConditionKey.HOUR), false, (value) -> number(value, (order) -> order <= 0)),

	/** It is so, or it is not. */
	BOOL_EQUAL(Set.of(ConditionKey.MFA), false, (value) -> {
		if (!value.equals("true") && !value.equals("false")) {
			throw new IllegalArgumentException(value);
		}
		Boolean wanted = Boolean.valueOf(value);
		return wanted::equals;
	});

	private final Set<ConditionKey> keys;

	private final boolean negative;

	private final Function<String, Predicate<Object>> reading;

	Operator(Set<ConditionKey> keys, boolean negative, Function<String, Predicate<Object>> reading) {
		this.keys = keys;
		this.negative = negative;
		this.reading = reading;
	}

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean suits(ConditionKey key) {
		return this.keys.contains(key);
	}

	/** Whether none of several values may match, instead of one of them. */
	boolean negative() {
		return this.negative;
	}

	/**
	 * Reads a value to compare with.
	 * @throws IllegalArgumentException where it is none
	 */
	Predicate<Object> read(String value) {
		return this.reading.apply(value);
	}

	static Optional<Operator> find(String label) {
		return Arrays.stream(values()).filter((operator) -> operator.label().equals(label)).findFirst();
	}

	static List<String> labels() {
		return Arrays.stream(values()).map(Operator::label).toList();
	}

	private static Predicate<Object> network(String value) {
		InetAddressMatcher matcher = InetAddressMatchers.fromIpAddress(value);
		return (actual) -> matcher.matches((String) actual);
	}

	private static Instant time(String value) {
		try {
			return OffsetDateTime.parse(value).toInstant();
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(value, ex);
		}
	}

	private static Predicate<Object> number(String value, Predicate<Integer> order) {
		BigDecimal number = new BigDecimal(value);
		return (actual) -> order.test(new BigDecimal(actual.toString()).compareTo(number));
	}

}
