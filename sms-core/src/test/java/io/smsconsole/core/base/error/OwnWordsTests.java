package io.smsconsole.core.base.error;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts of the codes are our own. The sentences that they must differ from are kept
 * as digests only.
 */
class OwnWordsTests {

	private static final Set<String> FOREIGN = foreign();

	@ParameterizedTest
	@EnumSource(ErrorCode.class)
	void repeatsNobodyElsesSentence(ErrorCode code) {
		Stream.of(Locale.US, Locale.SIMPLIFIED_CHINESE).forEach((locale) -> {
			assertThat(digest(ErrorTexts.of(code, locale))).isNotIn(FOREIGN);
			assertThat(digest(ErrorTexts.next(code, locale))).isNotIn(FOREIGN);
		});
	}

	@ParameterizedTest
	@EnumSource(ErrorCode.class)
	void sendsNobodyToAVendor(ErrorCode code) {
		Stream.of(Locale.US, Locale.SIMPLIFIED_CHINESE)
			.flatMap((locale) -> Stream.of(ErrorTexts.of(code, locale), ErrorTexts.next(code, locale)))
			.forEach((text) -> assertThat(text).doesNotContainIgnoringCase("tencent").doesNotContain("腾讯", "助手"));
	}

	private static String digest(String text) {
		String letters = text.codePoints()
			.filter(Character::isLetterOrDigit)
			.mapToObj(Character::toString)
			.collect(Collectors.joining())
			.toLowerCase(Locale.ROOT);
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Set<String> foreign() {
		try (InputStream in = OwnWordsTests.class.getResourceAsStream("foreign-sentences.sha256")) {
			return Set.copyOf(new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
