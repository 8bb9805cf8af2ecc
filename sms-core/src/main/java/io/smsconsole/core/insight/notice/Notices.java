package io.smsconsole.core.insight.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * The way of notices to their channels. One is claimed, with the claim committed, before
 * anything leaves. A node that dies leaves its lease behind: when that is over the notice
 * is sent again under the same id, since nobody knows whether it had left.
 */
@Service
public class Notices {

	private final NoticeMapper mapper;

	private final AlarmProperties properties;

	private final Ids ids;

	private final Clock clock;

	Notices(NoticeMapper mapper, AlarmProperties properties, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.properties = properties;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Claims the notice that has waited longest.
	 * @return what may now be sent, by nobody else; empty where nothing is due
	 */
	@RetriedTransaction
	public Optional<NoticeClaim> claim() {
		Instant now = this.clock.instant();
		Notice notice = this.mapper.due(now);
		if (notice == null) {
			return Optional.empty();
		}
		long holder = this.ids.next();
		this.mapper.hold(notice.id(), holder, now, now.plus(this.properties.lease()));
		return Optional.of(new NoticeClaim(notice, holder, this.mapper.alarms(notice.id())));
	}

	/**
	 * Records what came of an attempt. What failed is tried again for some hours, unless
	 * it was refused for good. An attempt whose lease was over changes nothing.
	 * @param claim what was tried
	 * @param outcome what came of it
	 */
	@RetriedTransaction
	public void record(NoticeClaim claim, NoticeOutcome outcome) {
		Instant now = this.clock.instant();
		List<Duration> retries = this.properties.retries();
		int before = claim.notice().attempts();
		boolean again = !outcome.taken() && outcome.fault() != NoticeFault.REFUSED && before < retries.size();
		NoticeState state = outcome.taken() ? NoticeState.SENT : again ? NoticeState.WAITING : NoticeState.FAILED;
		this.mapper.end(claim.notice().id(), claim.holder(), state, again ? now.plus(retries.get(before)) : now,
				outcome);
	}

	/**
	 * Tells to whom an alarm was told.
	 * @param alarmId the alarm
	 * @return the notices, in the order of their addresses
	 */
	public List<Notice> of(long alarmId) {
		return this.mapper.ofAlarm(alarmId);
	}

	/**
	 * Removes what was told long ago.
	 * @param before the notices made earlier
	 * @param limit how many at most
	 * @return how many; fewer than the limit where none is left
	 */
	@RetriedTransaction
	public int sweep(Instant before, int limit) {
		List<Long> old = this.mapper.olderThan(this.ids.floor(before), limit);
		if (!old.isEmpty()) {
			this.mapper.deleteAlarms(old);
			this.mapper.delete(old);
		}
		return old.size();
	}

}
