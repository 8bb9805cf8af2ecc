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

	Approval(Reviews reviews, AccountSettings account) {
		this.reviews = reviews;
		this.account = account;
	}

	boolean needed(Task task) {
		int size = this.account.approvalSize();
		return !this.account.enterprise() || (size > 0 && task.report().valid() > size);
	}

	/**
	 * Puts a confirmed task before the reviewers, in the transaction that confirms it.
	 */
	void ask(Task task) {
		this.reviews.approvalAsked(KIND, task.id(), task.sdkAppId());
	}

	/** Takes it away from them, in the transaction that ends it. */
	void withdraw(Task task) {
		this.reviews.withdrawn(KIND, task.id());
	}

	String reply(Task task) {
		return this.reviews.lastReply(KIND, task.id());
	}

}
