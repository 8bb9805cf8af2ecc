package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.sending.recipient.RecipientLists;

import org.springframework.stereotype.Service;

/**
 * Throws away lists of numbers that nobody will send to: the whole list where no task was
 * made of it within a day, its rows where the tasks that it was made for are over.
 */
@Service
public class ListSweep {

	private static final Duration AGE = Duration.ofDays(1);

	/** For as long as the sweeping could have stood still. */
	private static final Duration LOOK_BACK = Duration.ofDays(30);

	private final TaskMapper tasks;

	private final RecipientLists lists;

	private final Clock clock;

	ListSweep(TaskMapper tasks, RecipientLists lists, Clock clock) {
		this.tasks = tasks;
		this.lists = lists;
		this.clock = clock;
	}

	/**
	 * Looks at every list that is older than a day.
	 */
	public void sweep() {
		Instant end = this.clock.instant().minus(AGE);
		List<Long> old = this.lists.openedBetween(end.minus(LOOK_BACK), end);
		if (old.isEmpty()) {
			return;
		}
		Map<Long, Boolean> over = this.tasks.usesOfLists(old)
			.stream()
			.collect(Collectors.toMap(TaskMapper.ListUse::listId, (use) -> use.state().isFinal(), Boolean::logicalAnd));
		for (long list : old) {
			if (!over.containsKey(list)) {
				this.lists.delete(list);
			}
			else if (over.get(list)) {
				this.lists.deleteRows(list);
			}
		}
	}

}
