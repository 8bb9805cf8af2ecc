package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.smsconsole.core.sending.recipient.RecipientLists;

import org.springframework.stereotype.Service;

/**
 * Throws away lists of numbers that nobody will send to: the whole list where no task was
 * made of it within a day, its rows where the tasks that it was made for have been over
 * for a week. Until then one can send again to those whom they did not reach.
 */
@Service
public class ListSweep {

	private static final Duration UNUSED = Duration.ofDays(1);

	private static final Duration OVER = Duration.ofDays(7);

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
	 * Looks at every list that is older than a day and either young enough to be without
	 * a task, or has rows.
	 */
	public void sweep() {
		Instant now = this.clock.instant();
		Instant end = now.minus(UNUSED);
		TreeSet<Long> old = new TreeSet<>(this.lists.openedBetween(end.minus(LOOK_BACK), end));
		old.addAll(this.lists.withRows(end));
		if (old.isEmpty()) {
			return;
		}
		Map<Long, List<TaskMapper.ListUse>> uses = this.tasks.usesOfLists(old)
			.stream()
			.collect(Collectors.groupingBy(TaskMapper.ListUse::listId));
		for (long list : old) {
			if (!uses.containsKey(list)) {
				this.lists.delete(list);
			}
			else if (uses.get(list).stream().allMatch((use) -> use.overBefore(now.minus(OVER)))) {
				this.lists.deleteRows(list);
			}
		}
	}

}
