package io.smsconsole.core.base.phone;

import java.util.stream.IntStream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import io.smsconsole.core.base.kind.Region;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our reading of numbers against libphonenumber's.
 */
class LibraryAgreementTests {

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

	@Example
	void knowsNoMobilePrefixThatTheLibraryLacks() {
		// every prefix of five digits, with the tails at both ends and in the middle
		IntStream.range(10_000, 20_000).forEach((prefix) -> {
			for (String tail : new String[] { "000000", "499999", "500000", "999999" }) {
				agrees(prefix + tail);
			}
		});
	}

	@Property(tries = 20_000)
	void agreesOnEveryElevenDigitsThatStartWithOne(@ForAll @LongRange(min = 0, max = 9_999_999_999L) long rest) {
		agrees("1%010d".formatted(rest));
	}

	@Property(tries = 2_000)
	void agreesOnAnyElevenDigits(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long digits) {
		agrees("%011d".formatted(digits));
	}

	@Property(tries = 10_000)
	void agreesOnEveryInternationalNumber(@ForAll("international") String digits) {
		PhoneNumber ours = PhoneNumbers.strict("+" + digits).number();
		assertThat((ours != null) ? ours.e164() : null).isEqualTo(theirs("+" + digits));
	}

	@Property
	void readsWhatItWroteAgain(@ForAll("international") String digits) {
		PhoneNumber number = PhoneNumbers.lenient(digits, Region.INTERNATIONAL).number();
		if (number != null) {
			assertThat(PhoneNumbers.strict(number.e164()).number()).isEqualTo(number);
			assertThat(PhoneNumbers.lenient(number.e164(), Region.INTERNATIONAL).number()).isEqualTo(number);
		}
	}

	@Property(tries = 5_000)
	void answersAnyTextWithoutAnException(@ForAll @StringLength(max = 80) String text, @ForAll Region region) {
		assertThat(PhoneNumbers.strict(text)).isNotNull();
		assertThat(PhoneNumbers.lenient(text, region)).isNotNull();
	}

	@Provide
	Arbitrary<String> international() {
		Arbitrary<String> examples = Arbitraries.of(this.library.getSupportedRegions()).map((region) -> {
			Phonenumber.PhoneNumber example = this.library.getExampleNumberForType(region,
					PhoneNumberUtil.PhoneNumberType.MOBILE);
			return (example != null) ? this.library.format(example, PhoneNumberUtil.PhoneNumberFormat.E164).substring(1)
					: "1";
		});
		Arbitrary<String> tails = Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(6);
		Arbitrary<String> near = Arbitraries.integers()
			.between(0, 6)
			.flatMap((cut) -> examples.map((example) -> example.substring(0, Math.max(1, example.length() - cut))))
			.flatMap((start) -> tails.map((tail) -> start + tail));
		Arbitrary<String> any = Arbitraries.strings().numeric().ofMinLength(4).ofMaxLength(17);
		return Arbitraries.oneOf(examples, near, any);
	}

	private void agrees(String national) {
		String theirs = theirs("+86" + national);
		PhoneNumber ours = PhoneNumbers.strict(national).number();
		assertThat((ours != null) ? ours.e164() : null).as(national).isEqualTo(theirs);
		assertThat(PhoneNumbers.strict("+86" + national).number()).isEqualTo(ours);
		if (MainlandMobiles.surely(national)) {
			assertThat(theirs).as(national).isEqualTo("+86" + national);
		}
	}

	private String theirs(String e164) {
		if (e164.startsWith("+0")) {
			return null;
		}
		try {
			Phonenumber.PhoneNumber number = this.library.parse(e164, null);
			return switch (this.library.getNumberType(number)) {
				case MOBILE, FIXED_LINE_OR_MOBILE -> this.library.isValidNumber(number)
						? this.library.format(number, PhoneNumberUtil.PhoneNumberFormat.E164) : null;
				default -> null;
			};
		}
		catch (NumberParseException ex) {
			return null;
		}
	}

}
