package io.smsconsole.core.limits.abuse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What applications have chosen about abuse of their verification codes, and whose codes
 * are stopped. A change is in force on every node within a second.
 */
@Service
public class AbuseMonitors {

	private static final String KIND = "abuse";

	/** What is asked for at the end of an hour is counted a little later. */
	private static final Duration SETTLING = Duration.ofMinutes(1);

	private final AbuseMapper mapper;

	private final Caches caches;

	private final Clock clock;

	private final ZoneId zone;

	private final VersionedCache<Long, AbuseMonitor> byApp;

	AbuseMonitors(AbuseMapper mapper, Caches caches, Clock clock, ZoneId zone) {
		this.mapper = mapper;
		this.caches = caches;
		this.clock = clock;
		this.zone = zone;
		this.byApp = caches.create(KIND, Apps.LIMIT * 2, (app) -> Optional.ofNullable(mapper.find(app)));
	}

	/**
	 * Whether the verification codes of an application are stopped, told from memory as a
	 * rule.
	 * @param sdkAppId the application
	 * @return whether they are refused
	 */
	public boolean stopped(long sdkAppId) {
		return this.byApp.find(sdkAppId).map(AbuseMonitor::stopped).orElse(false);
	}

	/**
	 * The last hour whose count is whole.
	 * @return its beginning in the platform's time zone
	 */
	public ZonedDateTime lastHour() {
		return hour(this.clock.instant().minus(SETTLING)).minusHours(1);
	}

	/**
	 * Finds the applications whose hour was not judged yet.
	 * @param hour the beginning of the hour
	 * @return what they have chosen
	 */
	public List<AbuseMonitor> due(Instant hour) {
		return this.mapper.due(hour);
	}

	/**
	 * Writes down that an hour was judged, and stops verification codes if need be, in
	 * the caller's transaction, at its beginning.
	 * @param sdkAppId the application
	 * @param hour the beginning of the hour
	 * @param stop whether to stop them
	 * @return whether nobody had judged it before, and nobody has switched it off
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean judged(long sdkAppId, Instant hour, boolean stop) {
		if (stop) {
			this.caches.changed(KIND);
		}
		if (this.mapper.judged(sdkAppId, hour) == 0) {
			return false;
		}
		if (stop) {
			this.mapper.stop(sdkAppId, this.clock.instant());
		}
		return true;
	}

	/**
	 * Checks figures before they are sent.
	 * @param request what is chosen
	 * @return what is wrong, empty where it may be sent
	 */
	public List<SmsException> problems(ModifyAbuseMonitorRequest request) {
		Problems problems = Problems.all();
		AbuseChange.of(request).applied(AbuseMonitor.off(0), problems);
		return problems.list();
	}

	/**
	 * What was chosen for an application, as it is in the database.
	 */
	AbuseMonitor chosen(long sdkAppId) {
		return Optional.ofNullable(this.mapper.find(sdkAppId)).orElseGet(() -> AbuseMonitor.off(sdkAppId));
	}

	@RetriedTransaction
	void modify(long sdkAppId, AbuseChange change) {
		this.caches.changed(KIND);
		this.mapper.save(change.applied(chosen(sdkAppId), Problems.first()), hourBefore());
	}

	/**
	 * What made them stop is not judged a second time.
	 */
	@RetriedTransaction
	void resume(long sdkAppId) {
		this.caches.changed(KIND);
		this.mapper.resume(sdkAppId, hourBefore());
	}

	@EventListener
	void forget(AppDeleted deleted) {
		this.caches.changed(KIND);
		this.mapper.delete(deleted.sdkAppId());
	}

	private Instant hourBefore() {
		return hour(this.clock.instant()).minusHours(1).toInstant();
	}

	private ZonedDateTime hour(Instant instant) {
		return instant.atZone(this.zone).truncatedTo(ChronoUnit.HOURS);
	}

}
