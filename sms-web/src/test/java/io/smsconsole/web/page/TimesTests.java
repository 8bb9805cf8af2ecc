package io.smsconsole.web.page;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimesTests {

	private final Times times = new Times(ZoneId.of("Asia/Shanghai"));

	@Test
	void tellsTheTimeOfTheInstallation() {
		Instant instant = Instant.parse("2026-02-28T16:05:09.123Z");
		assertThat(this.times.second(instant)).isEqualTo("2026-03-01 00:05:09");
		assertThat(this.times.minute(instant)).isEqualTo("2026-03-01 00:05");
	}

}
