package io.smsconsole.core.sending.trial;

import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.click.Clicks;
import io.smsconsole.core.sending.tally.Tally;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.stereotype.Component;

/**
 * Gathers what there is to tell of a trial.
 */
@Component
class TrialSummaries {

	private final Tasks tasks;

	private final Templates templates;

	private final Tally tally;

	private final Clicks clicks;

	TrialSummaries(Tasks tasks, Templates templates, Tally tally, Clicks clicks) {
		this.tasks = tasks;
		this.templates = templates;
		this.tally = tally;
		this.clicks = clicks;
	}

	TrialInfo of(Trial trial) {
		return TrialInfo.of(trial, part(trial, trial.taskA(), trial.templateA()),
				part(trial, trial.taskB(), trial.templateB()), part(trial, trial.taskRest(), trial.templateA()));
	}

	TrialPart part(Trial trial, long taskId, long templateId) {
		Task task = trial.divided() ? this.tasks.find(taskId).orElseThrow() : null;
		Template template = this.templates.find((task != null) ? task.templateId() : templateId).orElseThrow();
		return (task != null)
				? TrialPart.of(task, template, this.tally.ofTask(taskId), this.clicks.peopleOf(taskId), trial.metric())
				: TrialPart.none(template);
	}

}
