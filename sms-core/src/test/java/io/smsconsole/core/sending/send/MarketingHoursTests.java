package io.smsconsole.core.sending.send;

import java.time.Instant;
import java.time.ZoneId;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarketingHoursTests {

	/** In New York clocks go forward on 8 March and back on 1 November 2026, at 2:00. */
	@ParameterizedTest
	@CsvSource({ "Asia/Shanghai,2026-11-25T13:59:59.999Z,open,2026-11-26T00:00:00Z",
			"Asia/Shanghai,2026-11-25T14:00:00Z,closed,2026-11-26T00:00:00Z",
			"Asia/Shanghai,2026-11-25T16:30:00Z,closed,2026-11-26T00:00:00Z",
			"Asia/Shanghai,2026-11-25T23:59:59.999Z,closed,2026-11-26T00:00:00Z",
			"Asia/Shanghai,2026-11-26T00:00:00Z,open,2026-11-27T00:00:00Z",
			"America/New_York,2026-03-08T03:00:00Z,closed,2026-03-08T12:00:00Z",
			"America/New_York,2026-03-08T11:59:59Z,closed,2026-03-08T12:00:00Z",
			"America/New_York,2026-03-08T12:00:00Z,open,2026-03-09T12:00:00Z",
			"America/New_York,2026-11-01T02:00:00Z,closed,2026-11-01T13:00:00Z",
			"America/New_York,2026-11-01T12:59:59Z,closed,2026-11-01T13:00:00Z",
			"America/New_York,2026-11-01T13:00:00Z,open,2026-11-02T13:00:00Z" })
	void opensAtEightAndClosesAtTenOnTheClocksOfTheZone(ZoneId zone, Instant at, String state, Instant opening) {
		MarketingHours hours = new MarketingHours(zone);
		assertThat(hours.closed(Region.MAINLAND, SmsType.MARKETING, at)).isEqualTo(state.equals("closed"));
		assertThat(hours.opening(at)).isEqualTo(opening);
	}

	@Test
	void concernsMarketingToTheMainlandAlone() {
		MarketingHours hours = new MarketingHours(ZoneId.of("Asia/Shanghai"));
		Instant night = Instant.parse("2026-11-25T18:00:00Z");
		assertThat(hours.closed(Region.INTERNATIONAL, SmsType.MARKETING, night)).isFalse();
		assertThat(hours.closed(Region.MAINLAND, SmsType.NOTIFICATION, night)).isFalse();
	}

}
