package io.smsconsole.core.sending.task;

import io.smsconsole.core.limits.price.PriceText;

/**
 * The task that was made.
 *
 * @param taskId the task
 * @param report what there is to tell of its numbers, or {@code null} while they are
 * still being read
 */
public record CreateSendTaskResponse(String taskId, Report report) {

	static CreateSendTaskResponse of(Task task) {
		boolean read = task.state() != TaskState.PARSING;
		return new CreateSendTaskResponse(Long.toString(task.id()), read ? Report.of(task.report()) : null);
	}

	/**
	 * A forecast: everything is checked again when the task runs.
	 *
	 * @param total numbers that were given
	 * @param valid numbers that are usable and were not given before
	 * @param duplicate numbers that were given before
	 * @param invalid numbers that cannot be used
	 * @param unsubscribed valid ones that do not want messages of this sign
	 * @param doNotDisturb other valid ones that are on the do-not-disturb list
	 * @param overFrequency other valid ones that were written to too often
	 * @param fee billed segments of those that will be sent to
	 * @param unsupported other valid ones in a country without a price
	 * @param cost what packages pay for those that will be sent to, outside of the
	 * mainland, in yuan, all digits
	 */
	public record Report(int total, int valid, int duplicate, int invalid, int unsubscribed, int doNotDisturb,
			int overFrequency, int fee, int unsupported, String cost) {

		static Report of(TaskReport report) {
			return new Report(report.total(), report.valid(), report.duplicate(), report.invalid(),
					report.unsubscribed(), report.doNotDisturb(), report.overFrequency(), report.fee(),
					report.unsupported(), PriceText.of(report.cost()));
		}

	}

}
