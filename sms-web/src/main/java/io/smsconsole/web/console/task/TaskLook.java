package io.smsconsole.web.console.task;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;

/**
 * How a task in a state looks: the colour of its badge, and which part of its page is
 * shown.
 */
public enum TaskLook {

	/** Being written. */
	DRAFT("", Phase.READING),

	/** Its list is being read. */
	PARSING("info", Phase.READING),

	/** Waits to be confirmed. */
	READY("warning", Phase.REPORT),

	/** Waits for a second person. */
	AWAITING_APPROVAL("warning", Phase.WAITING),

	/** Waits for its time. */
	SCHEDULED("info", Phase.WAITING),

	/** Under way. */
	RUNNING("info", Phase.SENDING),

	/** Held. */
	PAUSED("warning", Phase.SENDING),

	/** Everything went out. */
	FINISHED("success", Phase.SENDING),

	/** Given up before it began. */
	CANCELLED("", Phase.ENDED),

	/** Ended under way. */
	STOPPED("", Phase.SENDING),

	/** Too late to begin. */
	MISSED("danger", Phase.ENDED),

	/** Could not be read or begun. */
	FAILED("danger", Phase.ENDED);

	private final String badge;

	private final Phase phase;

	TaskLook(String badge, Phase phase) {
		this.badge = badge;
		this.phase = phase;
	}

	/**
	 * How a state looks.
	 * @param state the state
	 * @return its look
	 */
	public static TaskLook of(TaskState state) {
		return valueOf(state.name());
	}

	/**
	 * Finds a look by its name in an address.
	 * @param id a name in kebab case, may be {@code null}
	 */
	static Optional<TaskLook> find(String id) {
		return Arrays.stream(values()).filter((look) -> look.id().equals(id)).findFirst();
	}

	/**
	 * Those that a list can be filtered by.
	 */
	static List<TaskLook> listed() {
		return Arrays.stream(values()).filter((look) -> look != DRAFT).toList();
	}

	TaskState state() {
		return TaskState.valueOf(name());
	}

	/**
	 * The state's name in addresses and ids.
	 * @return the name in kebab case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The key of the state's name on screen.
	 * @return the message key
	 */
	public String label() {
		return "task.state." + id();
	}

	/**
	 * The key of a task's state's name; a series that has begun has names of its own.
	 * @param task a task in this state
	 * @return the message key
	 */
	public String label(TaskSummary task) {
		boolean series = !task.cronExpression().isEmpty() && task.startTime() > 0;
		return series ? "task.series." + id() : label();
	}

	/**
	 * The kind of the badge.
	 * @return as the badge fragment takes it
	 */
	public String badge() {
		return this.badge;
	}

	/**
	 * Which part of the task's page is shown.
	 * @return the fragment's name
	 */
	public String phase() {
		return this.phase.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether nothing can be done with the task any more.
	 * @return whether it is over
	 */
	public boolean isEnded() {
		return state().isFinal();
	}

	/**
	 * The parts of the page.
	 */
	private enum Phase {

		READING, REPORT, WAITING, SENDING, ENDED

	}

}
