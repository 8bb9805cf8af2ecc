package io.smsconsole.core.limits.price;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.phone.Countries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class PriceActionsTests {

	@Autowired
	private PriceActions actions;

	@Autowired
	private Prices prices;

	@Autowired
	private PriceSheets sheets;

	@BeforeEach
	void language() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void noLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void servesEveryCountryForNothingUntilThereIsAPrice() {
		assertThat(list("").loaded()).isFalse();
		assertThat(this.prices.current().serves("SG", SmsType.MARKETING)).isTrue();
		assertThat(this.prices.current().find("SG", SmsType.MARKETING)).isNull();
		add("SG", null, "0.0469");
		assertThat(list("").loaded()).isTrue();
		assertThat(this.prices.current().serves("SG", SmsType.MARKETING)).isTrue();
		assertThat(this.prices.current().serves("JP", SmsType.MARKETING)).isFalse();
		assertThat(this.prices.current().serves("CN", SmsType.MARKETING)).isTrue();
		this.actions.delete(new DeletePriceRequest("sg", 0));
		assertThat(this.prices.current().serves("JP", SmsType.MARKETING)).isTrue();
	}

	@Test
	void takesThePriceOfATypeBeforeThatOfEveryType() {
		add("sg", 0, "0.5");
		add("SG", 3, "0.0469");
		add("JP", 1, "1");
		PriceList list = this.prices.current();
		assertThat(list.find("SG", SmsType.VERIFICATION)).isEqualByComparingTo("0.0469");
		assertThat(list.find("SG", SmsType.MARKETING)).isEqualByComparingTo("0.5");
		assertThat(list.range("SG").stream().map(PriceText::of)).containsExactly("0.0469", "0.5000");
		assertThat(list.serves("JP", SmsType.VERIFICATION)).as("no price for such messages").isFalse();
		assertThat(list.range("JP").stream().map(PriceText::of)).containsExactly("1.0000");
		assertThat(list.range("HK")).isEmpty();
		this.actions.modify(new ModifyPriceRequest("SG", 3, "0"));
		assertThat(this.prices.current().find("SG", SmsType.VERIFICATION)).isEqualByComparingTo(BigDecimal.ZERO);
	}

	@Test
	void listsByCodeAndFindsByNameOrCode() {
		add("SG", 0, "0.5");
		add("JP", 0, "0.4");
		add("SG", 3, "0.3");
		assertThat(list("").priceSet()).extracting(PriceInfo::isoCode).containsExactly("JP", "SG", "SG");
		assertThat(list("apor").priceSet()).extracting(PriceInfo::price).containsExactly("0.5000", "0.3000");
		assertThat(list("jp").priceSet()).extracting(PriceInfo::name).containsExactly("Japan");
		assertThat(list("j").totalCount()).isOne();
		LocaleContextHolder.setLocale(Locale.CHINA);
		assertThat(list("新加坡").totalCount()).isEqualTo(2);
		assertThat(this.actions.list(new DescribePriceListRequest(null, 1, 1)).priceSet()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-,0,0.1,IsoCode", "XX,0,0.1,IsoCode", "CN,0,0.1,IsoCode", "SG,4,0.1,SmsType",
					"SG,-1,0.1,SmsType", "SG,0,-,Price", "SG,0,1000,Price", "SG,0,-0.1,Price", "SG,0,0.00001,Price",
					"SG,0,1e9,Price", "SG,0,1e-999999999,Price", "SG,0,０.１,Price", "SG,0,NaN,Price",
					"SG,0,'0,1',Price" })
	void refusesWhatIsNoPrice(String country, Integer type, String price, String parameter) {
		ErrorCode code = (country == null) ? ErrorCode.MISSING_PARAMETER : ErrorCode.INVALID_PARAMETER_VALUE;
		assertRefused(code, parameter, () -> add(country, type, price));
		assertThat(list("").loaded()).isFalse();
	}

	@Test
	void addsNothingTwiceAndChangesNothingThatIsNotThere() {
		add("SG", 0, "0.1");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "IsoCode", () -> add("SG", null, "0.2"));
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "IsoCode",
				() -> this.actions.modify(new ModifyPriceRequest("SG", 1, "0.2")));
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "IsoCode",
				() -> this.actions.delete(new DeletePriceRequest("JP", 0)));
	}

	@Test
	void takesInTheRowsThatAreRightAndSaysOfTheOthersWhichCellIsWrongAndWhy() {
		add("JP", 0, "0.9");
		add("TH", 0, "0.9");
		ImportPriceSetResponse report = bring("""
				\uFEFFIsoCode,SmsType,Price,Name
				SG,,0.0469,Singapore
				jp,0,0.5,Japan
				XX,0,0.1,Nowhere
				CN,0,0.1,China
				HK,five,0.1,Hong Kong
				HK,9,0.1,Hong Kong
				MO,0,"0,1",Macao
				TW,0
				SG,0,0.2,again
				=cmd|' /C calc'!A0,0,0.1,hostile
				""", null);
		assertThat(report.imported()).isEqualTo(2);
		assertThat(report.removed()).isZero();
		assertThat(report.problemSet()).extracting(PriceProblem::row).containsExactly(4, 5, 6, 7, 8, 9, 10, 11);
		assertThat(report.problemSet()).extracting(PriceProblem::field)
			.containsExactly("IsoCode", "IsoCode", "SmsType", "SmsType", "Price", "Price", "IsoCode", "IsoCode");
		assertThat(report.problemSet().get(4).reason()).contains("four decimals");
		assertThat(list("").priceSet()).extracting(PriceInfo::isoCode).containsExactly("JP", "SG", "TH");
		assertThat(list("jp").priceSet().get(0).price()).isEqualTo("0.5000");
	}

	@Test
	void replacesTheWholeListOnlyWhereEveryRowIsRight() {
		add("JP", 0, "0.9");
		add("JP", 1, "0.9");
		assertThat(bring("SG,0,0.1\nXX,0,0.1\n", true).imported()).isZero();
		assertThat(list("").priceSet()).extracting(PriceInfo::isoCode).containsExactly("JP", "JP");
		assertThat(bring("SG,0,0.1\nJP,1,0.8\n", true)).isEqualTo(new ImportPriceSetResponse(2, 1, List.of()));
		assertThat(list("").priceSet()).extracting((price) -> price.isoCode() + price.smsType())
			.containsExactly("JP1", "SG0");
	}

	@Test
	void showsOnePriceInTheWordsOfTheCallerAndNoOther() {
		add("SG", 3, "0.0469");
		PriceInfo price = this.actions.info(new DescribePriceInfoRequest("sg", 3));
		assertThat(price.name() + " " + price.smsType() + " " + price.price()).isEqualTo("Singapore 3 0.0469");
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "IsoCode",
				() -> this.actions.info(new DescribePriceInfoRequest("SG", null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "IsoCode",
				() -> this.actions.info(new DescribePriceInfoRequest("XX", 3)));
	}

	@Test
	void readsAgainTheWholeListThatItWrote() {
		String prices = Countries.abroad()
			.stream()
			.map((country) -> country + ",0,0.0469\n")
			.collect(Collectors.joining());
		int all = bring(prices, true).imported();
		assertThat(all).as("more than a page").isGreaterThan(Page.MAX_LIMIT);
		String csv = new String(this.sheets.write(this.actions::list), StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFFIsoCode,SmsType,Price,Name").contains("SG,0,0.0469,Singapore");
		assertThat(bring(csv, true)).isEqualTo(new ImportPriceSetResponse(all, 0, List.of()));
	}

	@Test
	void writesNothingThatIsAFormula() {
		PriceInfo price = new PriceInfo("SG", "=1+1", 0, "0.1", 0);
		byte[] csv = this.sheets.write((request) -> new DescribePriceListResponse(List.of(price), 1, true));
		assertThat(new String(csv, StandardCharsets.UTF_8)).contains("=1+1").doesNotContain(",=1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SG,0,\"0.1\nJP,0,0.1", "\u0000\u0001", ",,,\n;;;" })
	void survivesWhatIsNoPriceList(String content) {
		try {
			assertThat(bring(content, null).imported()).isZero();
		}
		catch (SmsException ex) {
			assertThat(ex.code().code()).startsWith("InvalidParameterValue");
		}
		assertThat(list("").loaded()).isFalse();
	}

	@Test
	void readsNoMoreThanAListCanBe() {
		String many = IntStream.range(0, 2001).mapToObj((i) -> "SG,0,0.1").collect(Collectors.joining("\n"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Content", () -> bring(many, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Content", () -> bring(" \n", null));
		String broad = "S".repeat(30_000) + ",0,0.1";
		assertThat(bring(broad, null).problemSet().get(0).isoCode()).hasSizeLessThanOrEqualTo(64);
	}

	private DescribePriceListResponse list(String search) {
		return this.actions.list(new DescribePriceListRequest(search, 100, 0));
	}

	private void add(String country, Integer type, String price) {
		this.actions.add(new AddPriceRequest(country, type, price));
	}

	private ImportPriceSetResponse bring(String content, Boolean whole) {
		return this.actions.importPrices(new ImportPriceSetRequest(content, whole));
	}

}
