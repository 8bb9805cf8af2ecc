package io.smsconsole.web.console.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.sending.task.CountryForecast;
import io.smsconsole.core.sending.task.TaskReport;
import io.smsconsole.web.chart.Figure;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells what a group send outside of the mainland will cost, by country. Templates reach
 * it as {@code @sendCosts}.
 */
@Component
class SendCosts {

	/** So many countries stand for themselves, the dearest; the others are one line. */
	private static final int MOST = 10;

	private final MessageSource texts;

	SendCosts(MessageSource texts) {
		this.texts = texts;
	}

	/**
	 * The countries of a report.
	 * @param report what reading the list came to
	 * @return a line for each, the dearest first; where there are many, one for the
	 * others
	 */
	public List<Line> lines(TaskReport report) {
		Locale locale = LocaleContextHolder.getLocale();
		List<CountryForecast> countries = report.countrySet();
		List<Line> lines = new ArrayList<>();
		countries.stream()
			.limit((countries.size() == MOST + 1) ? countries.size() : MOST)
			.map((country) -> new Line(Countries.name(country.isoCode(), locale), country.numbers(), country.fee(),
					country.price(), Figure.money(new BigDecimal(country.cost()))))
			.forEach(lines::add);
		List<CountryForecast> others = countries.subList(lines.size(), countries.size());
		if (!others.isEmpty()) {
			lines.add(others(others, locale));
		}
		return lines;
	}

	/**
	 * An amount as people read it.
	 * @param yuan the amount
	 * @return such as {@code ¥1,234.50}
	 */
	public String money(BigDecimal yuan) {
		return Figure.money(yuan);
	}

	private Line others(List<CountryForecast> others, Locale locale) {
		BigDecimal cost = others.stream()
			.map((country) -> new BigDecimal(country.cost()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Line(this.texts.getMessage("task.costs.others", new Object[] { others.size() }, locale),
				others.stream().mapToInt(CountryForecast::numbers).sum(),
				others.stream().mapToInt(CountryForecast::fee).sum(), "", Figure.money(cost));
	}

	/**
	 * What a country or several come to.
	 *
	 * @param name the name
	 * @param numbers how many numbers
	 * @param fee their billed segments
	 * @param price yuan a segment, or an empty string where there is none or several
	 * @param cost what packages pay, as people read it
	 */
	record Line(String name, int numbers, int fee, String price, String cost) {

	}

}
