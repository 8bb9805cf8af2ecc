package io.smsconsole.core.base.time;

import java.time.Instant;
import java.time.ZoneId;

import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class HoursTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	@Test
	void includesTheLastHour() {
		assertThat(Hours.of("2026112508", "2026112508", SHANGHAI))
			.isEqualTo(new Hours(Instant.parse("2026-11-25T00:00:00Z"), Instant.parse("2026-11-25T01:00:00Z")));
		assertThat(Hours.of("2026022800", "2026022823", SHANGHAI))
			.isEqualTo(new Hours(Instant.parse("2026-02-27T16:00:00Z"), Instant.parse("2026-02-28T16:00:00Z")));
	}

	@Test
	void takesBothOfAnHourThatTheClocksShowTwice() {
		assertThat(Hours.of("2026110101", "2026110101", ZoneId.of("America/New_York")))
			.isEqualTo(new Hours(Instant.parse("2026-11-01T05:00:00Z"), Instant.parse("2026-11-01T07:00:00Z")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "20261125", "202611250", "20261125080", "2026112524", "2026022908", "2026130108", "x",
			"1999112508", "202611250８", " 2026112508", "2026-11-25 08" })
	void refusesWhatIsNoHour(String text) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL, "BeginTime",
				() -> Hours.of(text, "2026112508", SHANGHAI));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime",
				() -> Hours.of("2026112508", text, SHANGHAI));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void refusesWhatIsMissing(String text) {
		assertRefused(ErrorCode.MISSING_PARAMETER, "BeginTime", () -> Hours.of(text, "2026112508", SHANGHAI));
		assertRefused(ErrorCode.MISSING_PARAMETER, "EndTime", () -> Hours.of("2026112508", text, SHANGHAI));
	}

	@Test
	void refusesAnEndBeforeTheBeginning() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime",
				() -> Hours.of("2026112508", "2026112507", SHANGHAI));
	}

	@ParameterizedTest
	@CsvSource({ "2026120200, true", "2026120201, false" })
	void countsTheDaysBetweenTheTwo(String end, boolean taken) {
		if (taken) {
			assertThat(Hours.within("2026103100", end, SHANGHAI, 32)).isNotNull();
		}
		else {
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime",
					() -> Hours.within("2026103100", end, SHANGHAI, 32));
		}
	}

}
