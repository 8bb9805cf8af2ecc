package io.smsconsole.web.console.task;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a person can do with a task, and in which states the page offers it.
 */
enum TaskMove {

	/** Begin, or wait for its time; one that waits begins at once. */
	START("ModifyTaskStatusStart", "player-play", EnumSet.of(TaskLook.READY, TaskLook.SCHEDULED)),

	/** Hold. */
	PAUSE("PauseSendTask", "player-pause", EnumSet.of(TaskLook.RUNNING)),

	/** Go on. */
	RESUME("ResumeSendTask", "player-play", EnumSet.of(TaskLook.PAUSED)),

	/** End under way. */
	STOP("ModifyTaskStatusStop", "player-stop", EnumSet.of(TaskLook.RUNNING, TaskLook.PAUSED)),

	/** Give up before it begins. */
	CANCEL("CancelSendSMSTask", "x",
			EnumSet.of(TaskLook.PARSING, TaskLook.READY, TaskLook.AWAITING_APPROVAL, TaskLook.SCHEDULED));

	private final String action;

	private final String icon;

	private final Set<TaskLook> from;

	TaskMove(String action, String icon, Set<TaskLook> from) {
		this.action = action;
		this.icon = icon;
		this.from = from;
	}

	static TaskMove of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

	boolean offeredIn(TaskLook look) {
		return this.from.contains(look);
	}

	/**
	 * Whether nothing is lost by it.
	 */
	boolean undoable() {
		return this == PAUSE || this == RESUME;
	}

	/**
	 * The operation that carries it out.
	 */
	String action() {
		return this.action;
	}

	/**
	 * The icon of its button.
	 * @return its name
	 */
	public String icon() {
		return this.icon;
	}

	/**
	 * Its name in addresses and ids.
	 * @return the name in lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The key of the sentence that says what will happen.
	 */
	String text(TaskView task) {
		boolean ofSeries = task.phase().equals("series") && (undoable() || this == STOP);
		return label() + (ofSeries ? ".series" : ".text");
	}

	/**
	 * The key of its button's text; with {@code .ask} and {@code .text} behind it those
	 * of the question before it, with {@code .done} that of the result.
	 * @return the message key
	 */
	public String label() {
		return "task.move." + id();
	}

}
