package io.smsconsole.web.console.task;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.task.TaskProblem;
import io.smsconsole.core.sending.task.TaskSummary;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells in the person's language why something went wrong. Templates reach it as
 * {@code @taskReasons}.
 */
@Component
class TaskReasons {

	private final RecipientLists lists;

	TaskReasons(RecipientLists lists) {
		this.lists = lists;
	}

	/**
	 * Why a task could not be read or begun.
	 * @param task a task with a reason
	 * @return one sentence
	 */
	public String of(TaskSummary task) {
		return this.lists.explanation(Long.parseLong(task.recipientListId()), LocaleContextHolder.getLocale())
			.orElseGet(() -> ErrorTexts.reason(task.reason(), LocaleContextHolder.getLocale(), task.reviewReply()));
	}

	/**
	 * A reason by its key.
	 * @param reason a key of the bundle {@code reasons}
	 * @return one sentence
	 */
	public String ofKey(String reason) {
		return ErrorTexts.reason(reason, LocaleContextHolder.getLocale());
	}

	/**
	 * Why a row is left out.
	 * @param problem the row
	 * @return one sentence
	 */
	public String of(TaskProblem problem) {
		return ErrorTexts.reason(problem.reason(), LocaleContextHolder.getLocale(), problem.arguments().toArray());
	}

}
