package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.audience.customergroup.GroupMembers;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.idempotency.IdempotentCalls;
import io.smsconsole.core.base.idempotency.NamedCall;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.sending.recipient.GivenRecipient;
import io.smsconsole.core.sending.recipient.RecipientImport;

import org.springframework.stereotype.Component;

/**
 * Makes tasks: the task, the numbers that come along and the answer to a repeated call
 * are one transaction.
 */
@Component
class TaskCreation {

	private final Tasks tasks;

	private final TaskRules rules;

	private final TaskPreparation preparation;

	private final RecipientImport numbers;

	private final GroupMembers members;

	private final IdempotentCalls named;

	private final CurrentAccount account;

	TaskCreation(Tasks tasks, TaskRules rules, TaskPreparation preparation, RecipientImport numbers,
			GroupMembers members, IdempotentCalls named, CurrentAccount account) {
		this.tasks = tasks;
		this.rules = rules;
		this.preparation = preparation;
		this.numbers = numbers;
		this.members = members;
		this.named = named;
		this.account = account;
	}

	@RetriedTransaction
	public CreateSendTaskResponse create(CreateSendTaskRequest request, NamedCall call) {
		return this.named.once(call, CreateSendTaskResponse.class, () -> CreateSendTaskResponse.of(make(request)));
	}

	private Task make(CreateSendTaskRequest request) {
		if (!request.bringsNumbers()) {
			if (request.customerGroupIdSet() != null) {
				this.members.choose(Parameters.region(request.international()), request.customerGroupIdSet(),
						request.excludedCustomerGroupIdSet());
			}
			Task task = this.rules.check(request);
			this.tasks.create(task);
			return task;
		}
		Task task = this.rules.check(request.withList(list(request)));
		this.tasks.create(task);
		this.preparation.prepare(task);
		if (task.sendAt() != null) {
			this.tasks.start(task.id());
		}
		return this.tasks.find(task.id()).orElseThrow();
	}

	private long list(CreateSendTaskRequest request) {
		Region region = Parameters.region(request.international());
		if (request.customerGroupIdSet() == null) {
			return this.numbers.take(region, numbers(request), this.account.uin());
		}
		if (request.recipientListId() != null || request.recipientSet() != null || request.phoneNumberSet() != null) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER, "CustomerGroupIdSet", "task.numbers.several-ways");
		}
		return this.numbers.take(region,
				this.members.choose(region, request.customerGroupIdSet(), request.excludedCustomerGroupIdSet()),
				CreateSendTaskRequest.MOST_NUMBERS, this.account.uin());
	}

	private static List<GivenRecipient> numbers(CreateSendTaskRequest request) {
		String parameter = (request.recipientSet() != null) ? "RecipientSet" : "PhoneNumberSet";
		if (request.recipientListId() != null || (request.recipientSet() != null && request.phoneNumberSet() != null)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER, parameter, "task.numbers.several-ways");
		}
		List<GivenRecipient> numbers = (request.recipientSet() != null) ? request.recipientSet()
				: request.phoneNumberSet().stream().map((number) -> new GivenRecipient(number, null)).toList();
		if (numbers.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, parameter, null);
		}
		if (numbers.size() > CreateSendTaskRequest.MOST_NUMBERS) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, parameter, "send.too-many",
					CreateSendTaskRequest.MOST_NUMBERS, numbers.size());
		}
		return numbers;
	}

}
