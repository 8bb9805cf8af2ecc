package io.smsconsole.core.base.segment;

import java.util.List;

import io.smsconsole.core.base.content.MessageContent;
import io.smsconsole.core.base.kind.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentsTests {

	static List<SegmentTable.Row> table() {
		return SegmentTable.rows();
	}

	@ParameterizedTest
	@MethodSource("table")
	void agreesWithATableThatWasWorkedOutElsewhere(SegmentTable.Row row) {
		Segments segments = Segments.of(MessageContent.of(row.region(), row.sign(), row.text()), row.region());
		assertThat(segments.units()).isEqualTo(row.units());
		assertThat(segments.count()).isEqualTo(row.segments());
	}

	@Test
	void isAskedAboutManyMessages() {
		assertThat(table()).hasSizeGreaterThan(200);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "70, 1", "71, 2", "134, 2", "135, 3", "201, 3", "202, 4", "500, 8", "1000, 15" })
	void countsMainlandMessagesBySeventyAndSixtySeven(int length, int count) {
		assertThat(Segments.of("字".repeat(length), Region.MAINLAND)).isEqualTo(new Segments(length, count, false));
		assertThat(Segments.of("a".repeat(length), Region.MAINLAND)).isEqualTo(new Segments(length, count, false));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "160, 1", "161, 2", "306, 2", "307, 3", "459, 3", "460, 4", "1000, 7" })
	void countsLatinMessagesByHundredAndSixty(int length, int count) {
		assertThat(Segments.of("a".repeat(length), Region.INTERNATIONAL)).isEqualTo(new Segments(length, count, true));
	}

	@ParameterizedTest
	@CsvSource({ "70, 1", "71, 2", "134, 2", "135, 3" })
	void countsInternationalMessagesOutsideTheAlphabetLikeMainlandOnes(int length, int count) {
		String content = "a".repeat(length - 1) + "字";
		assertThat(Segments.of(content, Region.INTERNATIONAL)).isEqualTo(new Segments(length, count, false));
	}

	@Test
	void countsCharactersOfTheExtensionTwice() {
		assertThat(Segments.of("€".repeat(80), Region.INTERNATIONAL)).isEqualTo(new Segments(160, 1, true));
		assertThat(Segments.of("€".repeat(80) + "a", Region.INTERNATIONAL)).isEqualTo(new Segments(161, 2, true));
		assertThat(Segments.of("\f^{}\\[~]|€", Region.INTERNATIONAL)).isEqualTo(new Segments(20, 1, true));
	}

	@Test
	void countsTheBracketsOfASignTwice() {
		assertThat(Segments.of("[Acme] " + "a".repeat(151), Region.INTERNATIONAL).count()).isEqualTo(1);
		assertThat(Segments.of("[Acme] " + "a".repeat(152), Region.INTERNATIONAL).count()).isEqualTo(2);
	}

	@Test
	void countsAnEmojiAsTwoUnits() {
		assertThat(Segments.of("😀".repeat(35), Region.MAINLAND)).isEqualTo(new Segments(70, 1, false));
		assertThat(Segments.of("😀".repeat(36), Region.INTERNATIONAL)).isEqualTo(new Segments(72, 2, false));
	}

	@Test
	void knowsTheWholeAlphabet() {
		String basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
				+ "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
		assertThat(basic).hasSize(127);
		assertThat(Segments.of(basic, Region.INTERNATIONAL)).isEqualTo(new Segments(127, 1, true));
	}

	@ParameterizedTest
	@CsvSource({ "`", "ç", "ê", "’", "“", "\u00A0", "中", "₤" })
	void leavesTheAlphabetForACharacterThatOnlyLooksLatin(String other) {
		assertThat(Segments.of("a" + other, Region.INTERNATIONAL).gsm()).isFalse();
	}

}
