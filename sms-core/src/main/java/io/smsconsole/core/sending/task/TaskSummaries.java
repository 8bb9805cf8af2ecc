package io.smsconsole.core.sending.task;

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

	private final Tally tally;

	private final Apps apps;

	private final Templates templates;

	private final RecipientLists lists;

	private final Approval approval;

	TaskSummaries(Tally tally, Apps apps, Templates templates, RecipientLists lists, Approval approval) {
		this.tally = tally;
		this.apps = apps;
		this.templates = templates;
		this.lists = lists;
		this.approval = approval;
	}

	TaskSummary of(Task task) {
		return TaskSummary.of(task, this.tally.ofTask(task.id()),
				this.apps.find(task.sdkAppId()).map(SmsApp::name).orElse(""),
				this.templates.find(task.templateId()).orElseThrow(), this.lists.find(task.listId()).orElse(null),
				task.reason().equals(TaskReview.REJECTED) ? this.approval.reply(task) : "",
				task.state() == TaskState.READY && this.approval.needed(task));
	}

}
