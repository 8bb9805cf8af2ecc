package io.smsconsole.web.console.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.core.sending.task.CountryForecast;
import io.smsconsole.core.sending.task.TaskReport;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class SendCostsTests {

	private final StaticMessageSource texts = new StaticMessageSource();

	private final SendCosts costs = new SendCosts(this.texts);

	@Test
	void takesTheCheaperCountriesTogetherWhereThereAreManyOfThem() {
		this.texts.addMessage("task.costs.others", Locale.ENGLISH, "{0} others");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			assertThat(this.costs.lines(report(11))).hasSize(11).extracting(SendCosts.Line::name).contains("Italy");
			assertThat(this.costs.lines(report(12))).hasSize(11)
				.last()
				.isEqualTo(new SendCosts.Line("2 others", 2, 4, "", "¥1,001.20"));
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private static TaskReport report(int countries) {
		List<CountryForecast> all = Stream.of("SG", "HK", "JP", "US", "GB", "FR", "DE", "ES", "PT", "CA", "IT", "MO")
			.limit(countries)
			.map((code) -> new CountryForecast(code, 1, 2, "250.3000", "500.6000"))
			.toList();
		return new TaskReport(countries, countries, 0, 0, 0, 0, 0, 2 * countries, 0, BigDecimal.TEN, all);
	}

}
