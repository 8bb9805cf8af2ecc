package io.smsconsole.core.sending.task;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.tally.Tally;

import org.springframework.stereotype.Component;

/**
 * Gathers what there is to tell of a task.
 */
@Component
class TaskSummaries {

	private static final int NEXT_RUNS = 5;

	private final Tally tally;

	private final Apps apps;

	private final Templates templates;

	private final RecipientLists lists;

	private final TaskHolds holds;

	private final SeriesRules series;

	private final Approval approval;

	private final TaskOutlooks outlooks;

	TaskSummaries(Tally tally, Apps apps, Templates templates, RecipientLists lists, TaskHolds holds,
			SeriesRules series, Approval approval, TaskOutlooks outlooks) {
		this.tally = tally;
		this.apps = apps;
		this.templates = templates;
		this.lists = lists;
		this.holds = holds;
		this.series = series;
		this.approval = approval;
		this.outlooks = outlooks;
	}

	TaskSummary of(Task task) {
		return TaskSummary.of(task, this.tally.ofTask(task.id()),
				this.apps.find(task.sdkAppId()).map(SmsApp::name).orElse(""),
				this.templates.find(task.templateId()).orElseThrow(), this.lists.find(task.listId()).orElse(null),
				task.reason().equals(TaskReview.REJECTED) ? this.approval.reply(task) : "", this.outlooks.of(task),
				this.holds.of(task), runs(task));
	}

	/**
	 * The next runs, while there are any to come.
	 */
	private List<Instant> runs(Task task) {
		boolean runs = task.series().recurring() && !task.state().isFinal();
		return runs ? this.series.next(task.series(), task.sendAt(), NEXT_RUNS) : List.of();
	}

}
