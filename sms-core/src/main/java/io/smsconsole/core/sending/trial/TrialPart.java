package io.smsconsole.core.sending.trial;

import java.math.BigDecimal;

import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.tally.Counts;
import io.smsconsole.core.sending.task.Task;

/**
 * A part of a trial with its figures. Counts are cumulative.
 *
 * @param taskId its task, or an empty string before the list is divided
 * @param templateId its template
 * @param templateName what the template is called
 * @param templateContent the template's text
 * @param status the number of its task's state, or -1
 * @param numbers how many numbers it has
 * @param fee billed segments, a forecast
 * @param cost what packages pay outside of the mainland, in yuan, a forecast
 * @param accepted accepted here
 * @param delivered received by the person
 * @param failed not received, by receipt
 * @param converted whose person did what they asked for
 * @param clicked how many people followed the short link of its template
 * @param hits those that count in its favour
 */
public record TrialPart(String taskId, long templateId, String templateName, String templateContent, int status,
		int numbers, int fee, BigDecimal cost, long accepted, long delivered, long failed, long converted, long clicked,
		long hits) {

	static TrialPart none(Template template) {
		return new TrialPart("", template.id(), template.name(), template.content(), -1, 0, 0, BigDecimal.ZERO, 0, 0, 0,
				0, 0, 0);
	}

	static TrialPart of(Task task, Template template, Counts counts, long clicked, TrialMetric metric) {
		return new TrialPart(Long.toString(task.id()), template.id(), template.name(), template.content(),
				task.state().wire(), task.report().valid(), task.report().fee(), task.report().cost(),
				counts.of(MessageState.ACCEPTED), counts.of(MessageState.DELIVERED), counts.of(MessageState.FAILED),
				counts.converted(), clicked, metric.hits(counts, clicked));
	}

	/**
	 * How well it does.
	 * @return the hits of 10,000 accepted messages, or {@code null} before the first one
	 */
	public Long score() {
		return (this.accepted > 0) ? this.hits * 10_000 / this.accepted : null;
	}

}
