package io.smsconsole.core.sending.recipient;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Cleans up at the start what a process left behind that died while it read a list.
 */
@Component
class AbandonedLists {

	private final RecipientLists lists;

	AbandonedLists(RecipientLists lists) {
		this.lists = lists;
	}

	@EventListener(ApplicationReadyEvent.class)
	void removeAtStart() {
		this.lists.removeAbandoned();
	}

}
