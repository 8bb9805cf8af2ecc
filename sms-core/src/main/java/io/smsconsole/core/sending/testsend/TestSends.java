package io.smsconsole.core.sending.testsend;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.idempotency.IdempotentCalls;
import io.smsconsole.core.base.idempotency.NamedCall;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.send.Candidate;
import io.smsconsole.core.sending.send.SendDraft;
import io.smsconsole.core.sending.send.SendOrder;
import io.smsconsole.core.sending.send.Sender;
import io.smsconsole.core.sending.send.Verdict;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.TaskPreparation;
import org.springframework.stereotype.Service;

/**
 * Sends tests as ordinary messages: every rule holds and counts, and packages pay. Only
 * the task's own figures know nothing of them.
 */
@Service
class TestSends {

	private static final int SHOWN = 20;

	private static final int LONGEST_PHONE = 20;

	private final TestSendMapper mapper;

	private final TaskPreparation preparation;

	private final Sender sender;

	private final IdempotentCalls named;

	private final CurrentAccount account;

	private final Ids ids;

	private final Clock clock;

	TestSends(TestSendMapper mapper, TaskPreparation preparation, Sender sender, IdempotentCalls named,
			CurrentAccount account, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.preparation = preparation;
		this.sender = sender;
		this.named = named;
		this.account = account;
		this.ids = ids;
		this.clock = clock;
	}

	@RetriedTransaction
	TestSendTaskResponse send(Task task, List<String> phones, List<String> parameters, NamedCall call) {
		return this.named.once(call, TestSendTaskResponse.class, () -> send(task, phones, parameters));
	}

	DescribeSendTaskTestsResponse ofTask(Task task) {
		return new DescribeSendTaskTestsResponse(
				this.mapper.ofTask(task.id(), SHOWN).stream().map(TestMessage::of).toList(),
				this.mapper.lastNumbers(this.account.uin(), TestSendActions.MOST_NUMBERS),
				this.preparation.firstParameters(task));
	}

	private TestSendTaskResponse send(Task task, List<String> phones, List<String> parameters) {
		if (!task.state().testable()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, "TaskId", "testsend.state");
		}
		List<String> values = (parameters != null) ? parameters : this.preparation.firstParameters(task);
		SendDraft draft = new SendDraft(task.sdkAppId(), task.templateId(), task.signName(), Submission.API_LANE, "",
				"", "", Submission.MAX_SIZE);
		List<Candidate> candidates = phones.stream()
			.map((phone) -> new Candidate(phone, PhoneNumbers.strict(phone).number(), values, 0))
			.toList();
		List<Verdict> verdicts = this.sender.send(List.of(new SendOrder(draft, candidates))).get(0);
		Instant now = this.clock.instant();
		List<TestRow> rows = verdicts.stream().map((verdict) -> row(task, verdict, now)).toList();
		this.mapper.insert(rows);
		return new TestSendTaskResponse(
				IntStream.range(0, rows.size()).mapToObj((i) -> TestMessage.of(rows.get(i))).toList());
	}

	private TestRow row(Task task, Verdict verdict, Instant now) {
		return new TestRow(this.ids.next(), task.id(), phone(verdict.phone()), verdict.messageId(),
				verdict.accepted() ? MessageState.ACCEPTED : MessageState.REFUSED,
				verdict.accepted() ? "" : verdict.refusal().code(), this.account.uin(), now);
	}

	/** What was written may be no number at all. */
	private static String phone(String written) {
		String ascii = written.replaceAll("[^!-~]", "?");
		return ascii.substring(0, Math.min(ascii.length(), LONGEST_PHONE));
	}

}
