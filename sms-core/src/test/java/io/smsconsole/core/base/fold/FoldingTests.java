package io.smsconsole.core.base.fold;

import java.text.Normalizer;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Folding} and {@link FoldedText}.
 */
class FoldingTests {

	@Test
	void forgetsWidthFormAndCase() {
		assertThat(Folding.fold("ＡＢＣ，ﬁ ①Ⅳ")).isEqualTo("abc,fi 1iv");
		assertThat(Folding.fold("ｶﾞ e\u0301 ΣΑΣ İ")).isEqualTo("ガ é σας i̇");
	}

	@Property
	void isNormalizingAndSmallLettersWhateverTheText(@ForAll("awkward") String text) {
		assertThat(Folding.fold(text))
			.isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
	}

	@Property
	void isNormalizingAndSmallLetters(@ForAll String text) {
		assertThat(Folding.fold(text))
			.isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
	}

	@Test
	void knowsWhereEachCharacterCameFrom() {
		FoldedText plain = FoldedText.of("点击ＡＢ");
		assertThat(plain.begin(2)).isEqualTo(2);
		assertThat(plain.end(4)).isEqualTo(4);
		FoldedText moved = FoldedText.of("㈱博彩e\u0301x");
		assertThat(moved.text()).isEqualTo("(株)博彩éx");
		assertThat(moved.begin(moved.text().indexOf("博"))).isEqualTo(1);
		assertThat(moved.end(moved.text().indexOf("博") + 2)).isEqualTo(3);
		assertThat(moved.begin(0)).isZero();
		assertThat(moved.end(1)).isEqualTo(1);
		assertThat(moved.end(moved.text().indexOf("é") + 1)).isEqualTo(5);
	}

	@Provide
	Arbitrary<String> awkward() {
		return Arbitraries
			.of("a", "Σ", "Ϲ", "\u0301", "ﾞ", "ﾟ", "ｶ", "ﾊ", "\u1100", "\u1161", "\u11A8", "ﾡ", "ￂ", "가", "İ", "ﬁ",
					"\uD835\uDEBA", "㈱", "\u09C7", "\u09BE", "。", "．", "\u200B", "中")
			.list()
			.ofMaxSize(8)
			.map((parts) -> String.join("", parts));
	}

}
