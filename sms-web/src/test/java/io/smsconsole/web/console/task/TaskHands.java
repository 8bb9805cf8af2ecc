package io.smsconsole.web.console.task;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.recipient.RecipientActions;
import io.smsconsole.core.sending.recipient.UploadRecipientListRequest;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.web.console.CatalogHands;
import org.awaitility.Awaitility;

import org.springframework.stereotype.Component;

/**
 * Makes group sends to the mainland as the owner, past the pages.
 */
@Component
class TaskHands {

	private final CatalogHands hands;

	private final RecipientActions recipients;

	private final TaskActions tasks;

	TaskHands(CatalogHands hands, RecipientActions recipients, TaskActions tasks) {
		this.hands = hands;
		this.recipients = recipients;
		this.tasks = tasks;
	}

	/**
	 * Makes a task whose template has three variables, the same for everyone.
	 * @param made by {@link Material}
	 * @param numbers one on each line
	 * @param sendAt when to begin, or {@code null}
	 * @param rate messages a second, or 0
	 * @return its id, ready to be confirmed
	 */
	String ready(Material made, String name, String numbers, Instant sendAt, int rate) {
		String task = this.hands.asOwner(() -> {
			String list = this.recipients
				.upload(new UploadRecipientListRequest(made.app(), Region.MAINLAND.wire(), 0, null, numbers))
				.recipientListId();
			return this.tasks.create(CreateSendTaskRequest.ofList(name, Region.MAINLAND.wire(), made.app(), made.sign(),
					made.template(), List.of("王女士", "88.00", "000123"), list,
					(sendAt != null) ? sendAt.getEpochSecond() : null, rate))
				.taskId();
		});
		Awaitility.await().until(() -> summary(task).state() == TaskState.READY);
		return task;
	}

	/**
	 * Makes a task that recurs every Monday and Thursday, and confirms it.
	 * @return its id
	 */
	String series(Material made, String name, String numbers) {
		String task = this.hands.asOwner(() -> {
			String list = this.recipients
				.upload(new UploadRecipientListRequest(made.app(), Region.MAINLAND.wire(), 0, null, numbers))
				.recipientListId();
			return this.tasks
				.create(CreateSendTaskRequest.ofList(name, Region.MAINLAND.wire(), made.app(), made.sign(),
						made.template(), List.of("王女士", "88.00", "000123"), list, null, 0)
					.recurring("0 30 9 ? * MON,THU", null))
				.taskId();
		});
		Awaitility.await().until(() -> summary(task).state() == TaskState.READY);
		start(task);
		return task;
	}

	void start(String task) {
		this.hands.asOwner(() -> this.tasks.start(new TaskRequest(task)));
	}

	void pause(String task) {
		this.hands.asOwner(() -> this.tasks.pause(new TaskRequest(task)));
	}

	void cancel(String task) {
		this.hands.asOwner(() -> this.tasks.cancel(new TaskRequest(task)));
	}

	TaskSummary summary(String task) {
		return this.hands.asOwner(() -> this.tasks.summary(new TaskRequest(task)));
	}

	/**
	 * What a task is made of.
	 *
	 * @param app the application
	 * @param sign the sign
	 * @param template the template
	 */
	record Material(String app, String sign, String template) {

	}

}
