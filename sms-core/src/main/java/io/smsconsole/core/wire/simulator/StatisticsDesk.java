package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsRequest;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsResponse;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsResponse.CallbackStatusStatistics;
import io.smsconsole.core.wire.api.SendStatusStatisticsRequest;
import io.smsconsole.core.wire.api.SendStatusStatisticsResponse;
import io.smsconsole.core.wire.api.SendStatusStatisticsResponse.SendStatusStatistics;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsRequest;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsResponse;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsResponse.SmsPackagesStatistics;

/**
 * Counts, straight from the files: what they answer is what really happened. One count
 * runs at a time.
 */
final class StatisticsDesk {

	private static final Duration MAX_PERIOD = Duration.ofDays(32);

	private static final int MAX_PACKAGES = 500;

	private static final int PACKAGE_SEGMENTS = 1_000_000;

	private static final int PACKAGE_ID = 1_000_000_001;

	private static final int PACKAGE_YEARS = 2;

	private final Clock clock;

	private final Catalogue catalogue;

	private final Journal journal;

	private final FeedbackLog feedback;

	StatisticsDesk(Clock clock, Catalogue catalogue, Journal journal, FeedbackLog feedback) {
		this.clock = clock;
		this.catalogue = catalogue;
		this.journal = journal;
		this.feedback = feedback;
	}

	synchronized SendStatusStatisticsResponse sent(SendStatusStatisticsRequest request, Call call) throws IOException {
		Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		Checks.zero(request.limit(), "Limit");
		Checks.zero(request.offset(), "Offset");
		Instant begin = Checks.beginHour(request.beginTime());
		Instant end = Checks.endHour(request.endTime(), begin);
		Journal.Totals totals = this.journal.totals(request.smsSdkAppId(), begin, end);
		return new SendStatusStatisticsResponse(
				new SendStatusStatistics(totals.fee(), totals.accepted() + totals.refused(), totals.accepted()));
	}

	synchronized CallbackStatusStatisticsResponse receipts(CallbackStatusStatisticsRequest request, Call call)
			throws IOException {
		String appId = Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		Checks.zero(request.limit(), "Limit");
		Checks.zero(request.offset(), "Offset");
		Instant begin = Checks.beginHour(request.beginTime());
		Instant end = Checks.endHour(request.endTime(), begin);
		Checks.check(end.minus(Timestamps.HOURLY).compareTo(begin.plus(MAX_PERIOD)) <= 0,
				ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime");
		Map<Fate, Long> counts = new EnumMap<>(Fate.class);
		this.feedback.read(begin, (entry) -> {
			if (entry.event() == FeedbackLog.Event.RECEIPT && entry.appId().equals(appId)
					&& entry.time().isBefore(end)) {
				counts.merge(Fate.ofFailure(entry.code()).orElse(Fate.DELIVERED), 1L, Long::sum);
			}
			return entry.time().isBefore(end.plus(Timestamps.HOURLY));
		});
		return new CallbackStatusStatisticsResponse(
				statistics(counts, this.journal.totals(appId, begin, end).accepted()));
	}

	private static CallbackStatusStatistics statistics(Map<Fate, Long> counts, long accepted) {
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		long delivered = counts.getOrDefault(Fate.DELIVERED, 0L);
		return new CallbackStatusStatistics(all, accepted, all - delivered, delivered,
				counts.getOrDefault(Fate.KEYWORD, 0L), counts.getOrDefault(Fate.NO_SUCH_NUMBER, 0L),
				counts.getOrDefault(Fate.SWITCHED_OFF, 0L), counts.getOrDefault(Fate.BLACKLISTED, 0L),
				counts.getOrDefault(Fate.TOO_FREQUENT, 0L));
	}

	/**
	 * There is one package, which came with the account; all that was ever sent is taken
	 * from it.
	 */
	synchronized SmsPackagesStatisticsResponse packages(SmsPackagesStatisticsRequest request, Call call)
			throws IOException {
		Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		int limit = Checks.limit(request.limit(), 0, MAX_PACKAGES);
		int offset = Checks.given(request.offset(), "Offset");
		Checks.check(offset >= 0, ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset");
		Instant begin = Checks.beginHour(request.beginTime());
		Instant end = Checks.endHour(request.endTime(), begin);
		Instant created = this.catalogue.created();
		boolean shown = limit > 0 && offset == 0 && !created.isBefore(begin) && created.isBefore(end);
		return new SmsPackagesStatisticsResponse(shown ? List.of(gift(created)) : List.of());
	}

	private SmsPackagesStatistics gift(Instant created) throws IOException {
		long used = this.journal.totals(null, created, this.clock.instant()).fee();
		ZonedDateTime expires = created.atZone(Timestamps.ZONE).plusYears(PACKAGE_YEARS);
		return new SmsPackagesStatistics(created.getEpochSecond(), created.getEpochSecond(), expires.toEpochSecond(),
				PACKAGE_SEGMENTS, 0, PACKAGE_ID, Math.min(used, PACKAGE_SEGMENTS));
	}

}
