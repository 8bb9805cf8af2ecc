package io.smsconsole.core.feedback.receipt;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.base.text.CsvResource;

/**
 * The 4,200 codes that carriers put into receipts, and what they mean. Of these, 237 mean
 * different things to different carriers. The table is read when it is first asked.
 */
public final class ReceiptCodes {

	private static final Map<Carrier, Map<String, ReceiptMeaning>> CODES = codes(meanings());

	private ReceiptCodes() {
	}

	/**
	 * Tells what a code means to a carrier: what stands for code and carrier, else what
	 * the code means to all, else what it means for a number without a carrier. A code
	 * that has only one meaning is found whatever the carrier: a number that has moved to
	 * another carrier keeps its prefix, so the code tells more than the prefix.
	 * @param code the code as the receipt has it, such as {@code DELIVRD}, or
	 * {@code null} where it has none
	 * @param carrier the carrier that the number's prefix tells of, {@link Carrier#NONE}
	 * where it is not known
	 * @return the meaning, of class {@link ReceiptClass#UNKNOWN} where there is none
	 */
	public static ReceiptMeaning find(String code, Carrier carrier) {
		if (code == null) {
			return ReceiptMeaning.UNKNOWN;
		}
		for (Carrier each : List.of(carrier, Carrier.ALL, Carrier.NONE)) {
			ReceiptMeaning meaning = CODES.get(each).get(code);
			if (meaning != null) {
				return meaning;
			}
		}
		return onlyMeaning(code);
	}

	/**
	 * All codes there are.
	 * @return the codes, those that mean different things to different carriers several
	 * times, by code and carrier
	 */
	public static List<ReceiptCode> all() {
		return CODES.entrySet()
			.stream()
			.flatMap((table) -> table.getValue()
				.entrySet()
				.stream()
				.map((each) -> new ReceiptCode(each.getKey(), table.getKey(), each.getValue())))
			.sorted(Comparator.comparing(ReceiptCode::code).thenComparing(ReceiptCode::carrier))
			.toList();
	}

	private static ReceiptMeaning onlyMeaning(String code) {
		List<ReceiptMeaning> meanings = CODES.values()
			.stream()
			.map((codes) -> codes.get(code))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return (meanings.size() == 1) ? meanings.get(0) : ReceiptMeaning.UNKNOWN;
	}

	private static Map<String, ReceiptMeaning> meanings() {
		Map<String, ReceiptMeaning> meanings = new HashMap<>();
		CsvResource.forEach(ReceiptCodes.class, "receipt-meanings.csv", (row) -> {
			String key = row.getField("meaning");
			meanings.put(key, new ReceiptMeaning(key, ReceiptClass.valueOf(row.getField("class"))));
		});
		return meanings;
	}

	private static Map<Carrier, Map<String, ReceiptMeaning>> codes(Map<String, ReceiptMeaning> meanings) {
		Map<Carrier, Map<String, ReceiptMeaning>> codes = new EnumMap<>(Carrier.class);
		for (Carrier carrier : Carrier.values()) {
			codes.put(carrier, new HashMap<>());
		}
		CsvResource.forEach(ReceiptCodes.class, "receipt-codes.csv",
				(row) -> codes.get(Carrier.valueOf(row.getField("carrier")))
					.put(row.getField("code").intern(),
							Objects.requireNonNull(meanings.get(row.getField("meaning")), row::toString)));
		// an immutable map takes half the room of one that may grow
		codes.replaceAll((carrier, table) -> Map.copyOf(table));
		return codes;
	}

}
