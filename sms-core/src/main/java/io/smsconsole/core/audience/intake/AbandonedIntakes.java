package io.smsconsole.core.audience.intake;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells at the start of sheets that a process left behind that died while it read them.
 */
@Component
class AbandonedIntakes {

	private final Intakes intakes;

	AbandonedIntakes(Intakes intakes) {
		this.intakes = intakes;
	}

	@EventListener(ApplicationReadyEvent.class)
	void endAtStart() {
		this.intakes.endAbandoned();
	}

}
