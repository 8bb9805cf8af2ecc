package io.smsconsole.core.sending.task;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.recipient.RecipientList;
import io.smsconsole.core.sending.recipient.RecipientSelection;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Makes tasks to those whom another task did not reach, each with the values of their own
 * row.
 */
@Component
class Resending {

	private static final Set<MessageState> USUAL = EnumSet.of(MessageState.FAILED, MessageState.REJECTED,
			MessageState.REFUSED);

	private static final Set<MessageState> POSSIBLE = EnumSet.of(MessageState.FAILED, MessageState.REJECTED,
			MessageState.REFUSED, MessageState.UNKNOWN);

	private final Tasks tasks;

	private final TaskRules rules;

	private final TaskPreparation preparation;

	private final MessageStore messages;

	private final RecipientSelection selection;

	private final CurrentAccount account;

	Resending(Tasks tasks, TaskRules rules, TaskPreparation preparation, MessageStore messages,
			RecipientSelection selection, CurrentAccount account) {
		this.tasks = tasks;
		this.rules = rules;
		this.preparation = preparation;
		this.messages = messages;
		this.selection = selection;
		this.account = account;
	}

	@RetriedTransaction
	public CreateSendTaskResponse resend(ResendFailedRequest request) {
		Set<MessageState> states = states(request.statusSet());
		Task task = Ids.parse(request.taskId()).flatMap(this.tasks::find).orElseThrow(Tasks::unknown);
		if (task.state() != TaskState.FINISHED && task.state() != TaskState.STOPPED) {
			throw refusal("task.resend.open");
		}
		BitSet rows = this.messages.sheetRows(task.id(), states);
		if (rows.isEmpty()) {
			throw refusal("task.resend.none");
		}
		RecipientList list = this.selection.pick(task.listId(), rows, this.account.uin());
		if (list.valid() < rows.cardinality()) {
			throw refusal("task.resend.gone");
		}
		Task made = this.rules.check(like(task, list, request.taskName())).madeOf(task.id());
		this.tasks.create(made);
		this.preparation.prepare(made);
		return CreateSendTaskResponse.of(this.tasks.find(made.id()).orElseThrow());
	}

	private static CreateSendTaskRequest like(Task task, RecipientList list, String name) {
		List<String> parameters = (task.parameters() != null) ? TaskJson.parameters(task.parameters()) : null;
		return CreateSendTaskRequest.ofList(StringUtils.hasText(name) ? name : task.name(), task.region().wire(),
				Long.toString(task.sdkAppId()), task.signName(), Long.toString(task.templateId()), parameters,
				Long.toString(list.id()), null, task.ratePerSecond());
	}

	private static Set<MessageState> states(List<Integer> given) {
		if (given == null || given.isEmpty()) {
			return USUAL;
		}
		List<MessageState> states = new ArrayList<>();
		for (Integer wire : given) {
			states.add(POSSIBLE.stream()
				.filter((state) -> wire != null && state.wire() == wire)
				.findFirst()
				.orElseThrow(
						() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "StatusSet", "task.resend.status")));
		}
		return EnumSet.copyOf(states);
	}

	private static SmsException refusal(String reason) {
		return new SmsException(ErrorCode.FAILED_OPERATION, null, reason);
	}

}
