package io.smsconsole.web.console.task;

import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.testsend.DescribeSendTaskTestsResponse;
import io.smsconsole.core.sending.testsend.TestMessage;
import io.smsconsole.core.sending.testsend.TestSendActions;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the page of a task shows of its test sends. Templates reach it as
 * {@code @testSendPart}.
 */
@Component
class TestSendPart {

	private static final List<MessageState> LOST = List.of(MessageState.REFUSED, MessageState.FAILED,
			MessageState.REJECTED);

	private final TestSendActions actions;

	private final Gate gate;

	TestSendPart(TestSendActions actions, Gate gate) {
		this.actions = actions;
		this.gate = gate;
	}

	/** Fills the model where tests are possible and the person may send them. */
	void fill(Model model, TaskView task) {
		long app = Long.parseLong(task.summary().smsSdkAppId());
		if (task.summary().state().testable() && this.gate.may("TestSendTask", app)
				&& this.gate.may("DescribeSendTaskTests", app)) {
			model.addAttribute("tests", of(task));
		}
	}

	DescribeSendTaskTestsResponse of(TaskView task) {
		return this.actions.describe(new TaskRequest(task.summary().taskId()));
	}

	/**
	 * The key of what became of a test.
	 * @param test the test
	 * @return the message key
	 */
	public String label(TestMessage test) {
		return "task.test.state." + test.status();
	}

	/**
	 * The colour of what became of a test.
	 * @param test the test
	 * @return such as {@code success}
	 */
	public String colour(TestMessage test) {
		MessageState state = MessageState.values()[test.status()];
		if (state == MessageState.DELIVERED) {
			return "success";
		}
		return LOST.contains(state) ? "danger" : "info";
	}

}
