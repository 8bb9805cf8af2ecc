package io.smsconsole.core.sending.testsend;

import java.util.List;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.idempotency.NamedCall;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.stereotype.Service;

/**
 * Tries a group send on own numbers.
 */
@Service
public class TestSendActions {

	static final int MOST_NUMBERS = 5;

	private static final String SEND = "TestSendTask";

	private static final String NUMBERS = "PhoneNumberSet";

	private final Tasks tasks;

	private final TestSends tests;

	private final CurrentAccount account;

	TestSendActions(Tasks tasks, TestSends tests, CurrentAccount account) {
		this.tasks = tasks;
		this.tests = tests;
		this.account = account;
	}

	/**
	 * Sends a group send's message to a few numbers before everybody gets it, as ordinary
	 * messages that count everywhere but in the task's progress. Repeated with the same
	 * idempotency key it answers what it answered the first time.
	 * @param request the task and the numbers
	 * @return what became of each number
	 */
	@Action(name = SEND, access = Access.WRITE, resource = Resource.APP)
	public TestSendTaskResponse send(TestSendTaskRequest request) {
		List<String> numbers = request.phoneNumberSet();
		if (numbers.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, NUMBERS, null);
		}
		if (numbers.size() > MOST_NUMBERS) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, NUMBERS, "send.too-many",
					MOST_NUMBERS, numbers.size());
		}
		return this.tests.send(find(request.taskId()), numbers, request.templateParamSet(),
				NamedCall.current(this.account.uin(), SEND));
	}

	/**
	 * Tells what became of a task's tests.
	 * @param request the task
	 * @return the newest ones, and with what to test again
	 */
	@Action(name = "DescribeSendTaskTests", access = Access.READ, resource = Resource.APP)
	public DescribeSendTaskTestsResponse describe(TaskRequest request) {
		return this.tests.ofTask(find(request.taskId()));
	}

	private Task find(String taskId) {
		return Ids.parse(taskId).flatMap(this.tasks::find).orElseThrow(Tasks::unknown);
	}

}
