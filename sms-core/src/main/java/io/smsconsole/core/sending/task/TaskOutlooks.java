package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.limits.price.Prices;
import io.smsconsole.core.sending.tally.Tally;

import org.springframework.stereotype.Component;

/**
 * Tells what people should know before they confirm a task.
 */
@Component
class TaskOutlooks {

	/** From this size on a send is a large one. */
	private static final int LARGE = 1000;

	/** Carriers get to know a sign by what it sent lately. */
	private static final Duration LATELY = Duration.ofDays(90);

	private static final TaskOutlook NONE = new TaskOutlook(false, "", -1, false);

	private final Approval approval;

	private final TaskBindings bindings;

	private final PackageLedger packages;

	private final Prices prices;

	private final Tally tally;

	private final Clock clock;

	TaskOutlooks(Approval approval, TaskBindings bindings, PackageLedger packages, Prices prices, Tally tally,
			Clock clock) {
		this.approval = approval;
		this.bindings = bindings;
		this.packages = packages;
		this.prices = prices;
		this.tally = tally;
		this.clock = clock;
	}

	TaskOutlook of(Task task) {
		String trial = this.bindings.whole(task);
		if (task.state() != TaskState.READY) {
			return trial.isEmpty() ? NONE : new TaskOutlook(false, trial, -1, false);
		}
		boolean paid = this.packages.inUse(task.region())
				&& (task.region() == Region.MAINLAND || this.prices.current().loaded());
		long balance = paid ? this.packages.balance(task.region()) : -1;
		return new TaskOutlook(this.approval.needed(task), trial, balance, newSign(task));
	}

	private boolean newSign(Task task) {
		return task.region() == Region.MAINLAND && task.report().willing() >= LARGE && this.tally
			.acceptedUnder(task.sdkAppId(), task.signName(), this.clock.instant().minus(LATELY)) < LARGE;
	}

}
