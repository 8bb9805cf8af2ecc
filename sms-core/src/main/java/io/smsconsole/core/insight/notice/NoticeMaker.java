package io.smsconsole.core.insight.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmGroup;
import io.smsconsole.core.insight.alarm.AlarmState;
import io.smsconsole.core.insight.alarm.Untold;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Makes notices of alarms: of a kind, for an application, at most once an hour on all
 * nodes together. What is raised in the meantime waits, and is then told in one notice.
 */
@Service
public class NoticeMaker {

	/** The most alarms that one notice tells of. */
	private static final int MOST = 50;

	private static final Comparator<Recipient> ORDER = Comparator.comparing(Recipient::channel)
		.thenComparing(Recipient::address);

	private final Untold untold;

	private final NoticeMapper mapper;

	private final ObjectProvider<Channel> channels;

	private final AlarmProperties properties;

	private final Ids ids;

	private final Clock clock;

	NoticeMaker(Untold untold, NoticeMapper mapper, ObjectProvider<Channel> channels, AlarmProperties properties,
			Ids ids, Clock clock) {
		this.untold = untold;
		this.mapper = mapper;
		this.channels = channels;
		this.properties = properties;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Tells what there is to tell now.
	 * @return the groups of which contacts were not told within the hour
	 */
	public List<AlarmGroup> due() {
		Instant now = this.clock.instant();
		return this.untold.groups().stream().filter((group) -> {
			Instant nextAt = this.mapper.nextAt(group);
			return nextAt == null || !nextAt.isAfter(now);
		}).toList();
	}

	/**
	 * Makes the notices of a group that are due.
	 * @param group what to tell of
	 * @param recipients knows whom
	 * @return how many were made
	 */
	@RetriedTransaction
	public int make(AlarmGroup group, Recipients recipients) {
		if (this.mapper.nextAt(group) == null) {
			this.mapper.openPace(group);
		}
		Instant now = this.clock.instant();
		if (this.mapper.lockPace(group).isAfter(now)) {
			return 0;
		}
		List<Alarm> alarms = this.untold.take(group, MOST);
		Map<Recipient, List<Alarm>> told = new TreeMap<>(ORDER);
		// what is over before anybody was told of it needs nobody any more
		alarms.stream()
			.filter((alarm) -> alarm.state() != AlarmState.RESOLVED)
			.forEach((alarm) -> new LinkedHashSet<>(recipients.of(alarm))
				.forEach((recipient) -> told.computeIfAbsent(recipient, (key) -> new ArrayList<>()).add(alarm)));
		told.forEach((recipient, of) -> tell(recipient, of, now));
		if (!told.isEmpty()) {
			this.mapper.pace(group, now.plus(this.properties.every()));
		}
		return told.size();
	}

	private void tell(Recipient recipient, List<Alarm> alarms, Instant now) {
		boolean ready = this.channels.stream()
			.anyMatch((channel) -> channel.kind() == recipient.channel() && channel.ready());
		Notice notice = new Notice(this.ids.next(), recipient.channel(), recipient.address(),
				ready ? NoticeState.WAITING : NoticeState.OFF, 0, 0, now, null, null, "");
		this.mapper.insert(notice);
		this.mapper.tell(notice, alarms.stream().map(Alarm::id).toList());
	}

}
