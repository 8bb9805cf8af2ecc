package io.smsconsole.core.wire.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of a message, chosen by the last four digits of its number.
 */
enum Fate {

	DELIVERED(""),

	NO_SUCH_NUMBER("0001", failing("HB:0016", "MK:100F")),

	SWITCHED_OFF("0002", failing("DB:0107", "LT:0004")),

	BLACKLISTED("0003", failing("BLACK", "MBBLACK")),

	TOO_FREQUENT("0004", failing("CA:1000", "GB:0001")),

	KEYWORD("0005", failing("BA:0001", "CA:9022")),

	WITHOUT_RECEIPT("0006", 0, List.of(), null),

	REFUSED("0007", 0, List.of(), null),

	UNSUBSCRIBES("0008", "TD"),

	LATE("0009"),

	GREETS("0010", "你好"),

	/** Accepted, but the request that brings it first gets no answer. */
	ANSWER_LOST("0011"),

	/** The request that brings it first is dropped without an answer. */
	REQUEST_LOST("0012"),

	RECEIPT_TWICE("0013", 2, List.of(Fate.DELIVRD), null),

	REPLIES_T("0014", "t"),

	REPLIES_UNSUBSCRIBE("0015", " 退订 "),

	REPLIES_ONE("0016", "1");

	static final String DELIVRD = "DELIVRD";

	private static final int SUFFIX = 4;

	private static final Map<String, Fate> BY_SUFFIX = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap((fate) -> fate.suffix, Function.identity()));

	private final String suffix;

	private final int receipts;

	private final List<String> codes;

	private final String reply;

	Fate(String suffix) {
		this(suffix, 1, List.of(Fate.DELIVRD), null);
	}

	Fate(String suffix, List<String> codes) {
		this(suffix, 1, codes, null);
	}

	Fate(String suffix, String reply) {
		this(suffix, 1, List.of(Fate.DELIVRD), reply);
	}

	Fate(String suffix, int receipts, List<String> codes, String reply) {
		this.suffix = suffix;
		this.receipts = receipts;
		this.codes = codes;
		this.reply = reply;
	}

	private static List<String> failing(String... codes) {
		return List.of(codes);
	}

	static Fate of(String phone) {
		return BY_SUFFIX.getOrDefault(phone.substring(Math.max(0, phone.length() - SUFFIX)), DELIVERED);
	}

	/**
	 * Finds the fate that a failing receipt tells of.
	 * @param code the carrier's code
	 * @return the fate, or empty for a delivery
	 */
	static Optional<Fate> ofFailure(String code) {
		return DELIVRD.equals(code) ? Optional.empty()
				: Arrays.stream(values()).filter((fate) -> fate.codes.contains(code)).findFirst();
	}

	int receipts() {
		return this.receipts;
	}

	/**
	 * The carrier's code for a message; the same message always gets the same.
	 */
	String code(String serialNo) {
		return this.codes.get(Math.floorMod(serialNo.hashCode(), this.codes.size()));
	}

	/**
	 * What the person replies, or {@code null}.
	 */
	String reply() {
		return this.reply;
	}

	/**
	 * Whether the request that brings such a number first gets no answer.
	 */
	boolean losesAnAnswer() {
		return this == ANSWER_LOST || this == REQUEST_LOST;
	}

}
