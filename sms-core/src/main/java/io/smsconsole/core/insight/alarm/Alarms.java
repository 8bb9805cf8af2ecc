package io.smsconsole.core.insight.alarm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.id.Ids;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people have to know. Raising takes part in the transaction of the cause, so
 * that neither is there without the other. From there it is told to people apart.
 */
@Service
public class Alarms {

	private static final long HOUR_SECONDS = Duration.ofHours(1).toSeconds();

	private final AlarmMapper mapper;

	private final JsonMapper json;

	private final Ids ids;

	private final Clock clock;

	Alarms(AlarmMapper mapper, JsonMapper json, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.json = json;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Raises an alarm. What lasts already, and what was raised within the hour, is only
	 * counted.
	 * @param alarm what people have to know
	 */
	@Transactional
	public void raise(NewAlarm alarm) {
		if (alarm.kind().lasting() && this.mapper.repeat(alarm.kind(), alarm.sdkAppId(), alarm.ref()) > 0) {
			return;
		}
		Instant now = this.clock.instant();
		this.mapper.insert(new Alarm(this.ids.next(), alarm.kind(), alarm.variant(), alarm.sdkAppId(), alarm.uin(),
				alarm.ref(), this.json.writeValueAsString(alarm.arguments()), alarm.path(),
				(int) (now.getEpochSecond() / HOUR_SECONDS), 0,
				alarm.kind().lasting() ? AlarmState.OPEN : AlarmState.HAPPENED, now, null));
	}

	/**
	 * Raises an alarm for something that is found again and again while it holds, such as
	 * a threshold that a day has reached: once, not once an hour.
	 * @param alarm what people have to know, with a ref that names the day or the hour
	 */
	@Transactional
	public void raiseOnce(NewAlarm alarm) {
		if (!this.mapper.known(alarm.kind(), alarm.sdkAppId(), alarm.ref())) {
			raise(alarm);
		}
	}

	/**
	 * Tells that something is over. Nobody is told of it.
	 * @param kind what it was
	 * @param sdkAppId the application, or 0
	 * @param ref what it was about
	 */
	@Transactional
	public void resolve(AlarmKind kind, long sdkAppId, String ref) {
		this.mapper.resolve(kind, sdkAppId, ref, this.clock.instant());
	}

	/**
	 * Lists what goes on.
	 * @param kind of which kind
	 * @return the open alarms, oldest first
	 */
	public List<Alarm> open(AlarmKind kind) {
		return this.mapper.open(kind);
	}

	/**
	 * Lists what goes on, and what was over only lately.
	 * @param kinds of which kinds
	 * @param since how long ago it may have been over
	 * @return the alarms, oldest first
	 */
	public List<Alarm> lasting(Collection<AlarmKind> kinds, Instant since) {
		return this.mapper.lasting(kinds, since);
	}

	/**
	 * Finds an alarm.
	 * @param id its id
	 * @return the alarm, or empty
	 */
	public Optional<Alarm> find(long id) {
		return find(List.of(id)).stream().findFirst();
	}

	/**
	 * Finds alarms.
	 * @param ids their ids
	 * @return those that there are, oldest first
	 */
	public List<Alarm> find(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : this.mapper.find(ids);
	}

	/**
	 * Removes what was raised long ago, with who has read it.
	 * @param before the alarms raised earlier
	 * @param limit how many at most
	 * @return how many; fewer than the limit where none is left
	 */
	@Transactional
	public int sweep(Instant before, int limit) {
		List<Long> old = this.mapper.olderThan(this.ids.floor(before), limit);
		if (!old.isEmpty()) {
			this.mapper.deleteReads(old);
			this.mapper.delete(old);
		}
		return old.size();
	}

}
