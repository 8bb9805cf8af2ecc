package io.smsconsole.core.limits.volume;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.country.CountryProblem;
import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.volume.DescribeWarningThresholdResponse.CountryInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class VolumeActionsTests {

	@Autowired
	private VolumeActions actions;

	@Autowired
	private CatalogMother catalog;

	private String app;

	@BeforeEach
	void application() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		this.app = Long.toString(this.catalog.app());
	}

	@AfterEach
	void language() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void hasNoLimitsAtFirstAndKeepsWhatIsNotGiven() {
		assertThat(volume()).satisfies((told) -> {
			assertThat(told.mainlandLimit()).isZero();
			assertThat(told.globalLimit()).isZero();
			assertThat(told.countrySet()).isEmpty();
		});
		modify(80, 100, null, 50, List.of(country("SG", 5, 10), country("hk", null, null)));
		modify(null, null, 40, null, null);
		assertThat(volume()).satisfies((told) -> {
			assertThat(told.mainlandWarning()).isEqualTo(80);
			assertThat(told.mainlandLimit()).isEqualTo(100);
			assertThat(told.globalWarning()).isEqualTo(40);
			assertThat(told.globalLimit()).isEqualTo(50);
			assertThat(told.countrySet()).containsExactly(new CountryInfo("HK", 0, 0, 0),
					new CountryInfo("SG", 5, 10, 0));
		});
		modify(null, null, null, null, List.of());
		assertThat(volume().countrySet()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "-1,,,,MainlandWarning", ",-1,,,MainlandLimit", ",,-1,,GlobalWarning", ",,,-1,GlobalLimit",
			",1000000001,,,MainlandLimit", "11,10,,,MainlandWarning", ",,11,10,GlobalWarning" })
	void tellsWhichFigureIsWrong(Integer mainlandWarning, Integer mainlandLimit, Integer globalWarning,
			Integer globalLimit, String parameter) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, parameter,
				() -> modify(mainlandWarning, mainlandLimit, globalWarning, globalLimit, null));
	}

	@ParameterizedTest
	@CsvSource({ "CN,,", "XX,,", "'',,", "ABC,,", ",,", "SG,-1,", "SG,,-1", "SG,,51", "SG,11,10", "SG,51,", "HK,," })
	void takesNoCountryThatIsUnknownOrListedTwiceOrHasMoreThanTheApplication(String code, Integer warning,
			Integer limit) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CountrySet",
				() -> modify(null, null, null, 50, List.of(country("HK", null, null), country(code, warning, limit))));
		assertThat(volume().globalLimit()).isZero();
	}

	@Test
	void refusesALimitBelowThatOfACountry() {
		modify(null, null, null, 50, List.of(country("SG", null, 40)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CountrySet", () -> modify(null, null, null, 30, null));
	}

	@Test
	void importsOverWhatIsThereAndReportsRowsThatAreWrong() {
		modify(null, null, null, 50, List.of(country("SG", 1, 2), country("HK", null, null)));
		ImportCountrySetResponse report = this.actions.importCountries(
				new ImportCountrySetRequest(this.app, "IsoCode;Warning;Limit\nsg;3;4\nJP;;51\nTH;x\nMY\n"));
		assertThat(report.imported()).isEqualTo(2);
		assertThat(report.problemSet()).extracting(CountryProblem::row).containsExactly(3, 4);
		assertThat(report.problemSet()).extracting(CountryProblem::reason)
			.containsExactly("The limit of JP must not be above that of the application, 50.",
					"x is not a whole number.");
		assertThat(volume().countrySet()).containsExactly(new CountryInfo("HK", 0, 0, 0),
				new CountryInfo("MY", 0, 0, 0), new CountryInfo("SG", 3, 4, 0));
	}

	private DescribeWarningThresholdResponse volume() {
		return this.actions.describe(new DescribeWarningThresholdRequest(this.app));
	}

	private void modify(Integer mainlandWarning, Integer mainlandLimit, Integer globalWarning, Integer globalLimit,
			List<CountryThreshold> countries) {
		this.actions.modify(new ModifyWarningThresholdRequest(this.app, mainlandWarning, mainlandLimit, globalWarning,
				globalLimit, countries));
	}

	private static CountryThreshold country(String code, Integer warning, Integer limit) {
		return new CountryThreshold(code, warning, limit);
	}

}
