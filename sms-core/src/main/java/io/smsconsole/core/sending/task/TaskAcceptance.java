package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.util.List;

import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.sending.recipient.Recipient;
import io.smsconsole.core.sending.recipient.RecipientSlices;
import io.smsconsole.core.sending.send.Candidate;
import io.smsconsole.core.sending.send.SendDraft;
import io.smsconsole.core.sending.send.SendOrder;
import io.smsconsole.core.sending.send.Sender;

import org.springframework.stereotype.Service;

/**
 * Accepts a running task's list slice by slice. A slice and the checkpoint behind it are
 * one transaction that holds the task's row: no node and no restart can accept a slice
 * twice or leave one out.
 */
@Service
public class TaskAcceptance {

	/** As many submissions may wait before the next slice is accepted. */
	private static final int BACKLOG = 1000;

	private static final int TAKE_BACK = 200;

	private final TaskMapper mapper;

	private final RecipientSlices slices;

	private final Sender sender;

	private final Submissions submissions;

	private final Settlement settlement;

	private final TaskHolds holds;

	private final Clock clock;

	TaskAcceptance(TaskMapper mapper, RecipientSlices slices, Sender sender, Submissions submissions,
			Settlement settlement, TaskHolds holds, Clock clock) {
		this.mapper = mapper;
		this.slices = slices;
		this.sender = sender;
		this.submissions = submissions;
		this.settlement = settlement;
		this.holds = holds;
		this.clock = clock;
	}

	/**
	 * Takes a running task one step on: accepts its next slice if not too much waits
	 * already, or finishes it when everything is accepted and answered. While something
	 * holds it, no slice is accepted.
	 * @param taskId the task
	 * @return whether a slice was accepted, so that it is worth asking again at once
	 */
	@RetriedTransaction
	public boolean step(long taskId) {
		Task task = this.mapper.lock(taskId);
		if (task == null || task.state() != TaskState.RUNNING) {
			return false;
		}
		if (task.allAccepted()) {
			if (!this.submissions.anyLeft(taskId)) {
				this.mapper.finish(taskId, TaskState.FINISHED, "", this.clock.instant());
			}
			return false;
		}
		if (this.holds.running(task).isPresent() || this.submissions.left(taskId, BACKLOG) >= BACKLOG) {
			return false;
		}
		accept(task);
		return true;
	}

	private void accept(Task task) {
		List<Recipient> recipients = this.slices.recipients(task.listId(), task.nextSlice());
		List<Candidate> candidates = recipients.stream()
			.map((recipient) -> new Candidate(recipient.number(), task.parametersFor(recipient.parameters()),
					recipient.row()))
			.toList();
		SendDraft draft = SendDraft.ofTask(task.sdkAppId(), task.templateId(), task.signName(), task.id(),
				task.packSize());
		this.sender.send(List.of(new SendOrder(draft, candidates)));
		this.mapper.advance(task.id(), task.nextSlice() + 1);
	}

	/**
	 * Takes back what still waits of tasks that were stopped, in many small transactions.
	 */
	public void takeBackStopped() {
		for (long taskId : this.mapper.leftOver()) {
			int taken;
			do {
				taken = this.settlement.cancelReady(taskId, TAKE_BACK);
			}
			while (taken == TAKE_BACK);
		}
	}

}
