package io.smsconsole.web.console.task;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.sending.task.TaskSummary;

/**
 * Where a task's messages are, each counted once. Counts of one moment are read one after
 * the other, so none is allowed below zero.
 *
 * @param total the numbers to send to
 * @param delivered received by the person
 * @param failed not received, or without a receipt in time
 * @param awaiting taken by the upstream, receipt to come
 * @param refused refused here or by the upstream
 * @param cancelled taken back
 * @param open not on their way yet
 */
record TaskFigures(long total, long delivered, long failed, long awaiting, long refused, long cancelled, long open) {

	static TaskFigures of(TaskSummary task) {
		long refused = task.refused() + task.rejected();
		long failed = task.failed() + task.unknown();
		long total = Math.max(task.report().valid(), task.total());
		return new TaskFigures(total, task.delivered(), failed,
				notNegative(task.submitted() - task.delivered() - failed), refused, task.cancelled(),
				notNegative(total - task.submitted() - refused - task.cancelled()));
	}

	/**
	 * Those that the upstream took.
	 * @return the number of messages
	 */
	public long submitted() {
		return this.delivered + this.failed + this.awaiting;
	}

	/**
	 * Those about which nothing more is to be done.
	 * @return the number of messages
	 */
	public long done() {
		return this.total - this.open;
	}

	/**
	 * How much is done.
	 * @return 0 to 100, and 100 only when nothing is left
	 */
	public long percent() {
		return share(done());
	}

	/**
	 * How many of those with an outcome were received.
	 * @return 0 to 100, or {@code null} before the first outcome
	 */
	public Long deliveredPercent() {
		long outcomes = this.delivered + this.failed;
		return (outcomes > 0) ? this.delivered * 100 / outcomes : null;
	}

	/**
	 * A part of the total.
	 * @param count a number of messages
	 * @return 0 to 100, rounded down
	 */
	public long share(long count) {
		return (this.total > 0) ? count * 100 / this.total : 0;
	}

	/**
	 * The parts of the bar, in the order in which they stand.
	 * @return one for each count
	 */
	public List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		long from = 0;
		for (Part part : List.of(new Part("delivered", 0, this.delivered), new Part("failed", 0, this.failed),
				new Part("awaiting", 0, this.awaiting), new Part("refused", 0, this.refused),
				new Part("cancelled", 0, this.cancelled), new Part("open", 0, this.open))) {
			parts.add(new Part(part.kind(), from, part.count()));
			from += part.count();
		}
		return parts;
	}

	private static long notNegative(long count) {
		return Math.max(0, count);
	}

	/**
	 * A part of the bar.
	 *
	 * @param kind what it counts
	 * @param from how many messages stand before it
	 * @param count how many it has
	 */
	record Part(String kind, long from, long count) {

		/**
		 * The key of what it counts.
		 * @return the message key
		 */
		public String label() {
			return "task.part." + this.kind;
		}

	}

}
