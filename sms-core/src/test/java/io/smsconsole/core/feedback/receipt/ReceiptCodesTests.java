package io.smsconsole.core.feedback.receipt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.base.text.CsvResource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptCodesTests {

	private static final List<Row> ROWS = rows();

	@Test
	void findsEachOfThe4200CodesByItsCarrier() {
		assertThat(ROWS).hasSize(4200)
			.allSatisfy((row) -> assertThat(ReceiptCodes.find(row.code, row.carrier).key()).isEqualTo(row.meaning));
	}

	@Test
	void tells237CodesApartByCarrier() {
		Map<String, Set<String>> meanings = new TreeMap<>();
		ROWS.forEach((row) -> meanings.computeIfAbsent(row.code, (code) -> new TreeSet<>()).add(row.meaning));
		assertThat(meanings.values()).filteredOn((several) -> several.size() > 1).hasSize(237);
		assertThat(ReceiptCodes.find("-100520312", Carrier.CHINA_TELECOM).kind()).isEqualTo(ReceiptClass.KEYWORD);
		assertThat(ReceiptCodes.find("-100520312", Carrier.CHINA_UNICOM).kind()).isEqualTo(ReceiptClass.BLACKLIST);
	}

	@Test
	void prefersTheCarriersOwnMeaningToThatOfAll() {
		assertThat(ReceiptCodes.find("-14", Carrier.CHINA_TELECOM).key()).isEqualTo("carrier-internal");
		assertThat(ReceiptCodes.find("-14", Carrier.CHINA_MOBILE).key()).isEqualTo("carrier-frequency");
		assertThat(ReceiptCodes.find("-14", Carrier.NONE).key()).isEqualTo("carrier-frequency");
	}

	@Test
	void doesNotGuessWhichOfSeveralMeaningsACodeHasForAnotherCarrier() {
		assertThat(ReceiptCodes.find("-100520312", Carrier.CHINA_MOBILE)).isEqualTo(ReceiptMeaning.UNKNOWN);
	}

	@Test
	void findsACodeOfOneMeaningForANumberThatMovedToItsCarrier() {
		assertThat(ReceiptCodes.find("-1000", Carrier.CHINA_UNICOM).kind()).isEqualTo(ReceiptClass.INTERNAL);
		assertThat(ReceiptCodes.find("-1000", Carrier.CHINA_MOBILE).kind()).isEqualTo(ReceiptClass.INTERNAL);
	}

	@Test
	void findsAnUnambiguousCodeWithoutKnowingTheCarrier() {
		assertThat(ReceiptCodes.find("-1000", Carrier.NONE).kind()).isEqualTo(ReceiptClass.INTERNAL);
		assertThat(ReceiptCodes.find("-100520312", Carrier.NONE)).isEqualTo(ReceiptMeaning.UNKNOWN);
	}

	@Test
	void takesANumberWithoutCarrierForInvalidWhateverItsPrefixSays() {
		assertThat(ReceiptCodes.find("-8403", Carrier.CHINA_MOBILE).kind()).isEqualTo(ReceiptClass.NUMBER_NOT_EXIST);
	}

	@Test
	void doesNotKnowWhatIsNotInTheTable() {
		assertThat(ReceiptCodes.find("no such code", Carrier.ALL)).isEqualTo(ReceiptMeaning.UNKNOWN);
		assertThat(ReceiptCodes.find(null, Carrier.NONE)).isEqualTo(ReceiptMeaning.UNKNOWN);
		assertThat(ReceiptCodes.find("", Carrier.CHINA_MOBILE).kind()).isEqualTo(ReceiptClass.UNKNOWN);
	}

	@Test
	void countsCombinedReasonsInAClassOfTheirOwn() {
		assertThat(ROWS).filteredOn((row) -> "vacant+suspended+off".equals(row.meaning))
			.hasSize(1090)
			.allSatisfy((row) -> assertThat(ReceiptCodes.find(row.code, row.carrier).kind())
				.isEqualTo(ReceiptClass.OFF_OR_NOT_IN_USE));
	}

	@Test
	void uses146Meanings() {
		assertThat(new HashSet<>(ROWS.stream().map(Row::meaning).toList())).hasSize(146);
	}

	private static List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		CsvResource.forEach(ReceiptCodes.class, "receipt-codes.csv", (row) -> rows
			.add(new Row(row.getField("code"), Carrier.valueOf(row.getField("carrier")), row.getField("meaning"))));
		return rows;
	}

	private record Row(String code, Carrier carrier, String meaning) {
	}

}
