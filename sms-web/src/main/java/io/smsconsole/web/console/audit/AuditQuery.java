package io.smsconsole.web.console.audit;

import java.time.LocalDate;

import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;
import io.smsconsole.web.statistics.StatisticsFilter;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says.
 *
 * @param period the id of a ready-made period, or {@code range}
 * @param from the first day of a range
 * @param to the last day of a range
 * @param account an account's name or number, or blank for all
 * @param action an operation as policies write it, or blank for all
 * @param app an application's id, or blank for all
 * @param outcome {@code OK}, {@code Failed} or an error code, or blank for all
 * @param call the id of a request, or blank; it is looked for at any time
 * @param address a network address, or blank
 */
public record AuditQuery(String period, String from, String to, String account, String action, String app,
		String outcome, String call, String address) {

	PeriodChoice period(LocalDate today) {
		return new StatisticsFilter(this.period, this.from, this.to, this.app, null, null, null).period(PeriodName.WEEK,
				today);
	}

	boolean anyTime() {
		return StringUtils.hasText(this.call);
	}

	/**
	 * Whether one of the filters that are seldom needed is in use.
	 * @return whether they are to be shown at once
	 */
	public boolean isFine() {
		return StringUtils.hasText(this.call) || StringUtils.hasText(this.address);
	}

	/**
	 * Whether more than the period is asked for.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return isFine() || StringUtils.hasText(this.account) || StringUtils.hasText(this.action)
				|| StringUtils.hasText(this.app) || StringUtils.hasText(this.outcome);
	}

}
