package io.smsconsole.core.sending.task;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code task}.
 */
@Mapper
interface TaskMapper {

	void insert(Task task);

	Task find(long id);

	Task lock(long id);

	List<Task> list(TaskFilter filter, int limit);

	int count(@Param("filter") TaskFilter filter);

	List<Long> inStates(Collection<TaskState> states);

	List<TaskLane> running();

	List<Task> overdue(Instant before);

	Mark mark(long id);

	void markAt(long id, long progress, Instant since);

	List<Long> openOf(long sdkAppId);

	List<Long> leftOver();

	List<Task> begun(long templateId, Instant since, int most);

	List<ListUse> usesOfLists(Collection<Long> lists);

	void changeState(long id, TaskState state, String reason);

	void start(long id, Instant now);

	void finish(long id, TaskState state, String reason, Instant now);

	void report(long id, TaskReport report, int slices);

	void reschedule(long id, Instant sendAt);

	void changeRate(long id, int ratePerSecond);

	void advance(long id, int nextSlice);

	void changeTemplate(long id, long templateId);

	/**
	 * How far a task was and since when, or {@code null} before it was looked at.
	 */
	record Mark(long progress, Instant since) {
	}

	/**
	 * A task that sends to a list.
	 */
	record ListUse(long listId, Instant finishedAt) {

		boolean overBefore(Instant time) {
			return this.finishedAt != null && this.finishedAt.isBefore(time);
		}

	}

}
