package io.smsconsole.scheduler.task;

import java.time.Duration;

import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Ends lists that nobody reads on, since their node died.
 */
@Component
class RemoveAbandonedLists implements Chore {

	private final RecipientLists lists;

	RemoveAbandonedLists(RecipientLists lists) {
		this.lists = lists;
	}

	@Override
	public String name() {
		return "remove-abandoned-lists";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(30);
	}

	@Override
	public void run() {
		this.lists.removeAbandoned();
	}

}
