package io.smsconsole.core.insight.alarm;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The alarms of which nobody outside the console was told yet.
 */
@Service
public class Untold {

	private final AlarmMapper mapper;

	Untold(AlarmMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Tells where there are any.
	 * @return the groups
	 */
	public List<AlarmGroup> groups() {
		return this.mapper.untold();
	}

	/**
	 * Takes the alarms of a group, which are told from then on.
	 * @param group the group, which nobody else may be about to take from
	 * @param limit how many at most
	 * @return the alarms, oldest first
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Alarm> take(AlarmGroup group, int limit) {
		List<Alarm> found = this.mapper.untoldOf(group, limit);
		told(found.stream().map(Alarm::id).toList());
		return found;
	}

	private void told(Collection<Long> ids) {
		if (!ids.isEmpty()) {
			this.mapper.told(ids);
		}
	}

}
