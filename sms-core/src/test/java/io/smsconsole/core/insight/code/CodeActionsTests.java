package io.smsconsole.core.insight.code;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CodeActionsTests {

	private final CodeActions actions = new CodeActions();

	@BeforeEach
	void speakEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void listsAllErrorCodesOnTwoPages() {
		DescribeErrorCodeListResponse first = errors(null, null, null, 100, 0);
		DescribeErrorCodeListResponse second = errors(null, null, null, 100, 100);
		assertThat(first.totalCount()).isEqualTo(ErrorCode.values().length);
		assertThat(Stream.of(first, second).flatMap((page) -> page.errorCodeSet().stream()).map(ErrorCodeInfo::code))
			.isSorted()
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(ErrorCode.values()).map(ErrorCode::code).toList());
		assertThat(first.errorCodeSet()).allSatisfy((info) -> {
			assertThat(info.meaning()).isNotBlank();
			assertThat(info.advice()).isNotBlank();
		});
	}

	@Test
	void tellsAnErrorCodeInTheCallersLanguageWithItsNumber() {
		String code = "InvalidParameterValue.IncorrectPhoneNumber";
		assertThat(errors(code, null, null, 1, 0).errorCodeSet()).singleElement().satisfies((info) -> {
			assertThat(info.category()).isEqualTo("InvalidParameterValue");
			assertThat(info.legacyCode()).isEqualTo(1016);
			assertThat(info.meaning()).startsWith("This is not a valid mobile number");
		});
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		assertThat(errors(code, null, null, 1, 0).errorCodeSet()).singleElement()
			.satisfies((info) -> assertThat(info.meaning()).startsWith("不是有效的手机号码"));
	}

	@Test
	void findsErrorCodesByCategoryNumberAndWords() {
		assertThat(errors(null, "InternalError", null, 100, 0).errorCodeSet()).hasSize(11)
			.allSatisfy((info) -> assertThat(info.code()).startsWith("InternalError"));
		assertThat(codes(errors(null, null, "1024", 20, 0))).containsExactly("LimitExceeded.PhoneNumberOneHourLimit");
		assertThat(codes(errors(null, null, " onehour  WITHIN ", 20, 0)))
			.containsExactly("LimitExceeded.PhoneNumberOneHourLimit");
		assertThat(errors(null, null, "xyzzy", 20, 0).totalCount()).isZero();
		assertThat(errors("internalerror", null, null, 20, 0).totalCount()).isZero();
	}

	@Test
	void listsAll4200CodesOfReceiptsEachOnce() {
		Set<String> seen = new HashSet<>();
		for (int offset = 0; offset < 4200; offset += 100) {
			DescribeReceiptCodeListResponse page = receipts(null, null, null, null, offset);
			assertThat(page.totalCount()).isEqualTo(4200);
			page.receiptCodeSet().forEach((info) -> seen.add(info.code() + " " + info.carrier()));
		}
		assertThat(seen).hasSize(4200);
	}

	@Test
	void findsCodesOfReceiptsByCodeCarrierClassAndWords() {
		assertThat(receipts("-100520312", null, null, null, 0).receiptCodeSet()).containsExactly(
				new ReceiptCodeInfo("-100520312", "CHINA_TELECOM", "KEYWORD", "Keyword or content",
						"Keyword blocked by the carrier",
						"The carrier objected to words or links in the text. Change the template, and mind what"
								+ " fills its variables."),
				new ReceiptCodeInfo("-100520312", "CHINA_UNICOM", "BLACKLIST", "Blacklist",
						"On the carrier's do-not-disturb list",
						"The carrier keeps this number on a list. The person can have it taken off by asking their"
								+ " carrier."));
		assertThat(receipts(null, "CHINA_MOBILE", "PORTED", null, 0).receiptCodeSet()).isNotEmpty()
			.allSatisfy((info) -> {
				assertThat(info.carrier()).isEqualTo("CHINA_MOBILE");
				assertThat(info.receiptClass()).isEqualTo("PORTED");
			});
		assertThat(receipts(null, null, null, "memory full", 0).receiptCodeSet()).isNotEmpty()
			.allSatisfy((info) -> assertThat(info.meaning()).containsIgnoringCase("memory full"));
		assertThat(receipts("DELIVRD", null, null, null, 0).receiptCodeSet()).singleElement()
			.satisfies((info) -> assertThat(info.advice()).isEmpty());
	}

	@Test
	void refusesACarrierAndAClassThatDoNotExist() {
		assertRefused("Carrier", new DescribeReceiptCodeListRequest(null, "nobody", null, null, null, null));
		assertRefused("ReceiptClass", new DescribeReceiptCodeListRequest(null, null, "nothing", null, null, null));
	}

	private void assertRefused(String parameter, DescribeReceiptCodeListRequest request) {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> this.actions.receipts(request))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo(parameter));
	}

	private DescribeErrorCodeListResponse errors(String code, String category, String keyword, int limit, int offset) {
		return this.actions.errors(new DescribeErrorCodeListRequest(code, category, keyword, limit, offset));
	}

	private DescribeReceiptCodeListResponse receipts(String code, String carrier, String kind, String keyword,
			int offset) {
		return this.actions.receipts(new DescribeReceiptCodeListRequest(code, carrier, kind, keyword, 100, offset));
	}

	private static List<String> codes(DescribeErrorCodeListResponse response) {
		return response.errorCodeSet().stream().map(ErrorCodeInfo::code).toList();
	}

}
