package io.smsconsole.core.feedback.receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.base.text.CsvResource;
import io.smsconsole.core.base.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptMeaningTests {

	private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

	@ParameterizedTest
	@MethodSource("meanings")
	void speaksBothLanguages(ReceiptMeaning meaning) {
		assertThat(meaning.text(Locale.US)).matches("[A-Z][\\p{ASCII}]+");
		assertThat(meaning.text(CHINESE)).containsPattern("\\p{IsHan}");
	}

	@ParameterizedTest
	@EnumSource(ReceiptClass.class)
	void namesEveryClassInBothLanguages(ReceiptClass kind) {
		assertThat(kind.text(Locale.US)).matches("[A-Z][\\p{ASCII}]+");
		assertThat(kind.text(CHINESE)).containsPattern("\\p{IsHan}");
	}

	@Test
	void putsSeveralReasonsSideBySide() {
		ReceiptMeaning meaning = ReceiptCodes.find("-100", Carrier.CHINA_UNICOM);
		assertThat(meaning.text(CHINESE)).isEqualTo("空号/停机/关机");
		assertThat(meaning.text(Locale.US))
			.isEqualTo("Number not in use / subscription suspended / phone switched off");
	}

	@Test
	void saysThatACodeIsNotKnown() {
		assertThat(ReceiptMeaning.UNKNOWN.text(CHINESE)).isEqualTo("未收录的状态码");
	}

	@Test
	void giveOneTextToOneMeaning() {
		assertThat(meanings()).extracting((meaning) -> meaning.text(Locale.US)).doesNotHaveDuplicates();
		assertThat(meanings()).extracting((meaning) -> meaning.text(CHINESE)).doesNotHaveDuplicates();
	}

	@Test
	void leaveNoTextUnused() {
		Set<String> used = meanings().stream()
			.flatMap((meaning) -> Arrays.stream(meaning.key().split("\\+")))
			.collect(Collectors.toCollection(HashSet::new));
		Stream.of(ReceiptClass.values()).map((kind) -> "class." + kind).forEach(used::add);
		Stream.of(ReceiptClass.values())
			.filter((kind) -> kind != ReceiptClass.DELIVERED)
			.map((kind) -> "class." + kind + ".next")
			.forEach(used::add);
		// what the upstream refuses has no receipt, and is told beside those in the
		// statistics
		used.add("class.REJECTED");
		ResourceBundle english = Texts.of("receipts", Locale.ENGLISH);
		assertThat(english.keySet()).isEqualTo(used).isEqualTo(Texts.of("receipts", CHINESE).keySet());
	}

	static List<ReceiptMeaning> meanings() {
		List<ReceiptMeaning> meanings = new ArrayList<>(List.of(ReceiptMeaning.UNKNOWN));
		CsvResource.forEach(ReceiptCodes.class, "receipt-meanings.csv", (row) -> meanings
			.add(new ReceiptMeaning(row.getField("meaning"), ReceiptClass.valueOf(row.getField("class")))));
		assertThat(meanings).hasSize(147);
		return meanings;
	}

}
