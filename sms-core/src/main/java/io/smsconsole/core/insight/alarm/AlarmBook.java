package io.smsconsole.core.insight.alarm;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists alarms, and keeps who has read which.
 */
@Service
public class AlarmBook {

	private final AlarmMapper mapper;

	AlarmBook(AlarmMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Lists alarms.
	 * @param filter which
	 * @return the alarms, newest first
	 */
	public List<Alarm> list(AlarmFilter filter) {
		return this.mapper.list(filter);
	}

	/**
	 * Tells which of some alarms somebody has read.
	 * @param uin the account
	 * @param ids the alarms
	 * @return the ids of those that were read
	 */
	public Set<Long> read(long uin, Collection<Long> ids) {
		return ids.isEmpty() ? Set.of() : new HashSet<>(this.mapper.read(uin, ids));
	}

	/**
	 * Counts what somebody has not read.
	 * @param uin the account
	 * @param filter what they may see; nobody counts further than its limit
	 * @return how many
	 */
	public int unread(long uin, AlarmFilter filter) {
		return this.mapper.unread(filter, uin);
	}

	/**
	 * Writes down that somebody has read some alarms.
	 * @param uin the account
	 * @param ids the alarms
	 */
	@Transactional
	public void markRead(long uin, Collection<Long> ids) {
		if (!ids.isEmpty()) {
			this.mapper.markRead(uin, ids);
		}
	}

	/**
	 * Writes down that somebody has read all there is.
	 * @param uin the account
	 * @param filter what they may see
	 */
	@Transactional
	public void markAllRead(long uin, AlarmFilter filter) {
		this.mapper.markAllRead(filter, uin);
	}

}
