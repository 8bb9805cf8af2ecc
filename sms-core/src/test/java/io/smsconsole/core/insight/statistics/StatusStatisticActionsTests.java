package io.smsconsole.core.insight.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.time.Hours;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.tally.Tally;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsRequest;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsResponse.CallbackStatusStatistics;
import io.smsconsole.core.wire.api.SendStatusStatisticsRequest;
import io.smsconsole.core.wire.api.SendStatusStatisticsResponse.SendStatusStatistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class StatusStatisticActionsTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final Instant MORNING = Instant.parse("2026-03-02T00:00:00Z");

	@Autowired
	private StatusStatisticActions actions;

	@Autowired
	private MessageStore messages;

	@Autowired
	private Tally tally;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private CatalogMother mother;

	private long app;

	@BeforeEach
	void application() {
		this.app = this.mother.app();
	}

	@Test
	void equalsACountOverTheMessagesAtAnyMoment() {
		long other = this.mother.app();
		RandomSends sends = new RandomSends(this.messages, this.ids);
		for (int round = 0; round < 12; round++) {
			sends.send(this.app, MORNING, Duration.ofHours(5), 80);
			sends.send(other, MORNING, Duration.ofHours(5), 10);
			sends.goOn(60);
			if (round % 3 == 1) {
				this.tally.fold(40);
			}
			assertExact("2026030208", "2026030212");
			assertExact("2026030209", "2026030210");
			assertExact("2026030211", "2026030211");
		}
		CallbackStatusStatistics all = receipts("2026030208", "2026030212");
		assertThat(all.callbackFailCount()).isGreaterThan(all.internalErrorCount() + all.invalidNumberCount()
				+ all.shutdownErrorCount() + all.blackListCount() + all.frequencyLimitCount());
		assertThat(all)
			.extracting(CallbackStatusStatistics::callbackSuccessCount, CallbackStatusStatistics::internalErrorCount,
					CallbackStatusStatistics::invalidNumberCount, CallbackStatusStatistics::shutdownErrorCount,
					CallbackStatusStatistics::blackListCount, CallbackStatusStatistics::frequencyLimitCount)
			.allSatisfy((count) -> assertThat((Long) count).isPositive());
	}

	@Test
	void answersNothingWhereNothingWasSent() {
		assertThat(sent("2026030208", "2026030208")).isEqualTo(new SendStatusStatistics(0, 0, 0));
		assertThat(receipts("2026030208", "2026030208"))
			.isEqualTo(new CallbackStatusStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0));
		assertThat(sent("2026010100", "2099123123")).isEqualTo(new SendStatusStatistics(0, 0, 0));
	}

	@Test
	void refusesOddTimes() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL, "BeginTime",
				() -> sent("20260302", "2026030208"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime",
				() -> sent("2026030208", "2026030207"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime",
				() -> receipts("2026030100", "2026040201"));
		assertThat(receipts("2026030100", "2026040200")).isNotNull();
	}

	@Test
	void refusesAnyLimitAndOffsetButZero() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> sent(1, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset", () -> sent(0, 1));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Limit", () -> sent(null, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> receipts(10, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset", () -> receipts(0, -1));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Offset", () -> receipts(0, null));
	}

	@Test
	void refusesAnApplicationThatDoesNotExist() {
		this.app = 1499999999L;
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId", () -> sent(0, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId", () -> receipts(0, 0));
	}

	private void assertExact(String begin, String end) {
		FullCount count = new FullCount(this.jdbc, this.ids, this.app, Hours.of(begin, end, SHANGHAI));
		assertThat(sent(begin, end)).isEqualTo(count.sent());
		assertThat(receipts(begin, end)).isEqualTo(count.receipts());
	}

	private SendStatusStatistics sent(String begin, String end) {
		return this.actions.sent(new SendStatusStatisticsRequest(begin, end, Long.toString(this.app), 0, 0))
			.sendStatusStatistics();
	}

	private void sent(Integer limit, Integer offset) {
		this.actions
			.sent(new SendStatusStatisticsRequest("2026030208", "2026030208", Long.toString(this.app), limit, offset));
	}

	private CallbackStatusStatistics receipts(String begin, String end) {
		return this.actions.receipts(new CallbackStatusStatisticsRequest(begin, end, Long.toString(this.app), 0, 0))
			.callbackStatusStatistics();
	}

	private void receipts(Integer limit, Integer offset) {
		this.actions.receipts(new CallbackStatusStatisticsRequest("2026030208", "2026030208", Long.toString(this.app),
				limit, offset));
	}

}
