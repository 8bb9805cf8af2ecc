package io.smsconsole.web.console.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.insight.statistics.StatusStatisticActions;
import io.smsconsole.core.wire.api.SendStatusStatisticsRequest;
import io.smsconsole.web.chart.Figure;

import org.springframework.stereotype.Component;

/**
 * Asks how much applications have sent today.
 */
@Component
class AppDays {

	private static final String ACTION = "SendStatusStatistics";

	private static final String FIRST_HOUR = "00";

	private static final String LAST_HOUR = "23";

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private final StatusStatisticActions statistics;

	private final Gate gate;

	private final Clock clock;

	private final ZoneId zone;

	AppDays(StatusStatisticActions statistics, Gate gate, Clock clock, ZoneId zone) {
		this.statistics = statistics;
		this.gate = gate;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * How many messages of an application were accepted today.
	 * @param sdkAppId the application
	 * @return the number as people read it, or {@code null} where that is not for them
	 */
	String accepted(String sdkAppId) {
		if (!this.gate.may(ACTION, Long.parseLong(sdkAppId))) {
			return null;
		}
		String day = DAY.format(LocalDate.now(this.clock.withZone(this.zone)));
		return Figure.number(
				this.statistics.sent(new SendStatusStatisticsRequest(day + FIRST_HOUR, day + LAST_HOUR, sdkAppId, 0, 0))
					.sendStatusStatistics()
					.requestSuccessCount());
	}

}
