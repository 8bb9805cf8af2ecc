package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.catalog.review.Reviews;

import org.springframework.stereotype.Component;

/**
 * Whether a second person has to approve a group send before it begins. A person's
 * account has all of them approved, a company's those to more numbers than it says.
 */
@Component
class Approval {

	static final String KIND = "task";

	private final Reviews reviews;

	private final AccountSettings account;

	private final TaskBindings bindings;

	Approval(Reviews reviews, AccountSettings account, TaskBindings bindings) {
		this.reviews = reviews;
		this.account = account;
		this.bindings = bindings;
	}

	boolean needed(Task task) {
		int size = this.account.approvalSize();
		if (!this.account.enterprise()) {
			return true;
		}
		return size > 0
				&& this.bindings.find(task).map(TaskBinding.Bound::numbers).orElse(task.report().valid()) > size;
	}

	/**
	 * Puts a confirmed task before the reviewers, in the transaction that confirms it.
	 */
	void ask(Task task) {
		this.reviews.approvalAsked(KIND, task.id(), task.sdkAppId());
	}

	/**
	 * Puts a run before the reviewers that nobody confirmed, since its series was.
	 */
	void askFor(Task run) {
		this.reviews.approvalAsked(KIND, run.id(), run.sdkAppId(), run.createdBy());
	}

	/** Takes it away from them, in the transaction that ends it. */
	void withdraw(Task task) {
		this.reviews.withdrawn(KIND, task.id());
	}

	/** The same where nobody is calling. */
	void withdrawFor(Task task) {
		this.reviews.withdrawn(KIND, task.id(), task.createdBy());
	}

	String reply(Task task) {
		return this.reviews.lastReply(KIND, task.id());
	}

}
