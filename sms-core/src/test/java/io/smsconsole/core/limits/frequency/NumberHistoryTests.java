package io.smsconsole.core.limits.frequency;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberHistoryTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

	@ParameterizedTest
	@CsvSource({ "1,0,0,0,0,29999,LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT", "1,0,0,0,0,30000,",
			"0,1,0,0,0,3599999,LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT", "0,1,0,0,0,3600000,",
			"0,0,0,1,45,44999,LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT", "0,0,0,1,45,45000,",
			"0,0,0,1,86400,86399999,LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT", "0,0,0,1,86400,86400000,",
			"0,0,1,0,0,1,LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT",
			"1,1,1,1,30,1,LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT",
			"1,1,1,0,0,1,LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT",
			"0,1,1,0,0,1,LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT", "0,0,0,0,30,1," })
	void refusesUntilTheWindowHasPassed(int half, int hour, int day, int same, int seconds, long millis,
			ErrorCode refusal) {
		FrequencyLimits limits = new FrequencyLimits(half, hour, day, same, seconds);
		NumberHistory history = empty();
		history.add(limits, NOON, BERLIN, 7);
		assertThat(history.refusal(limits, NOON.plusMillis(millis), BERLIN, 7)).isEqualTo(refusal);
	}

	@Test
	void countsOtherContentByItself() {
		FrequencyLimits limits = new FrequencyLimits(0, 0, 0, 1, 30);
		NumberHistory history = empty();
		history.add(limits, NOON, BERLIN, 7);
		assertThat(history.refusal(limits, NOON, BERLIN, 8)).isNull();
		assertThat(history.refusal(limits, NOON, BERLIN, 7)).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T22:59:59.999Z,2026-11-20T23:00:00Z", "2026-03-28T22:59:59.999Z,2026-03-28T23:00:00Z",
			"2026-03-29T21:59:59.999Z,2026-03-29T22:00:00Z", "2026-10-24T21:59:59.999Z,2026-10-24T22:00:00Z",
			"2026-10-25T22:59:59.999Z,2026-10-25T23:00:00Z" })
	void beginsAnewWithTheDayOfTheZoneHoweverLongItIs(Instant last, Instant first) {
		FrequencyLimits limits = new FrequencyLimits(0, 0, 1, 0, 0);
		NumberHistory history = empty();
		history.add(limits, LocalDate.ofInstant(last, BERLIN).atStartOfDay(BERLIN).toInstant(), BERLIN, 7);
		assertThat(history.refusal(limits, last, BERLIN, 7)).isNotNull();
		assertThat(history.refusal(limits, first, BERLIN, 7)).isNull();
		history.add(limits, first, BERLIN, 7);
		assertThat(history.refusal(limits, first.plus(Duration.ofHours(22)), BERLIN, 7)).isNotNull();
	}

	@Test
	void slidesOverTheHourThatTheClocksShowTwice() {
		FrequencyLimits limits = new FrequencyLimits(0, 1, 0, 0, 0);
		NumberHistory history = empty();
		history.add(limits, Instant.parse("2026-10-25T00:30:00Z"), BERLIN, 7);
		assertThat(history.refusal(limits, Instant.parse("2026-10-25T01:29:59Z"), BERLIN, 7)).isNotNull();
		assertThat(history.refusal(limits, Instant.parse("2026-10-25T01:30:00Z"), BERLIN, 7)).isNull();
	}

	@Test
	void doesNotTurnBackADayThatAnotherNodeHasBegun() {
		FrequencyLimits limits = new FrequencyLimits(0, 0, 2, 0, 0);
		NumberHistory history = empty();
		Instant midnight = Instant.parse("2026-11-20T23:00:00Z");
		history.add(limits, midnight.plusMillis(5), BERLIN, 7);
		history.add(limits, midnight.minusMillis(5), BERLIN, 8);
		assertThat(history.messages()).isEqualTo(2);
		assertThat(history.refusal(limits, midnight.plusMillis(9), BERLIN, 9))
			.isEqualTo(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT);
	}

	@Test
	void findsWhatWasSentBeforeAnHourlyLimitWasSet() {
		NumberHistory history = empty();
		history.add(FrequencyLimits.DEFAULT, NOON, BERLIN, 7);
		history.add(FrequencyLimits.DEFAULT, NOON.plusSeconds(60), BERLIN, 7);
		assertThat(history.refusal(new FrequencyLimits(0, 2, 0, 0, 0), NOON.plusSeconds(120), BERLIN, 7)).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void agreesWithANaiveCount(long seed) {
		Random random = new Random(seed);
		FrequencyLimits limits = new FrequencyLimits(random.nextInt(4), random.nextInt(8), random.nextInt(12),
				random.nextInt(3), 1 + random.nextInt(7200));
		List<Sent> all = new ArrayList<>();
		NumberHistory history = empty();
		Instant now = Instant.parse("2026-10-24T12:00:00Z");
		for (int i = 0; i < 2000; i++) {
			now = now.plusMillis(random.nextInt(random.nextBoolean() ? 40_000 : 900_000));
			long content = random.nextInt(3);
			ErrorCode refusal = history.refusal(limits, now, BERLIN, content);
			assertThat(refusal).isEqualTo(naive(limits, all, now, content));
			if (refusal == null) {
				history.add(limits, now, BERLIN, content);
				all.add(new Sent(now.toEpochMilli(), content));
				history = new NumberHistory(history.day(), history.messages(), Sent.read(Sent.write(history.recent())));
			}
		}
	}

	private static ErrorCode naive(FrequencyLimits limits, List<Sent> all, Instant now, long content) {
		long millis = now.toEpochMilli();
		long same = all.stream()
			.filter((sent) -> sent.content() == content && millis - sent.millis() < 1000L * limits.sameContentSeconds())
			.count();
		long half = all.stream().filter((sent) -> millis - sent.millis() < 30_000).count();
		long hour = all.stream().filter((sent) -> millis - sent.millis() < 3_600_000).count();
		LocalDate today = LocalDate.ofInstant(now, BERLIN);
		long day = all.stream()
			.filter((sent) -> LocalDate.ofInstant(Instant.ofEpochMilli(sent.millis()), BERLIN).equals(today))
			.count();
		if (limits.sameContent() > 0 && same >= limits.sameContent()) {
			return ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT;
		}
		if (limits.thirtySecond() > 0 && half >= limits.thirtySecond()) {
			return ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT;
		}
		if (limits.oneHour() > 0 && hour >= limits.oneHour()) {
			return ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT;
		}
		boolean tooManyToday = limits.oneDay() > 0 && day >= limits.oneDay();
		return tooManyToday ? ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT : null;
	}

	private static NumberHistory empty() {
		return new NumberHistory(0, 0, List.of());
	}

}
