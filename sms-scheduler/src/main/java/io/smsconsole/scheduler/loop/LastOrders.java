package io.smsconsole.scheduler.loop;

import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everything that works on this node that it is about to stop, before anything is
 * waited for.
 */
@Component
class LastOrders {

	private final ApplicationContext context;

	private final List<Shift> shifts;

	LastOrders(ApplicationContext context, List<Shift> shifts) {
		this.context = context;
		this.shifts = shifts;
	}

	@EventListener
	void call(ContextClosedEvent closed) {
		if (closed.getApplicationContext() == this.context) {
			this.shifts.forEach(Shift::takeNoMore);
		}
	}

}
