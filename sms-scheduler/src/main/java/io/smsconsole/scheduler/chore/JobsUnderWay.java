package io.smsconsole.scheduler.chore;

import io.smsconsole.scheduler.loop.Shift;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets jobs finish when the node stops. Left to its factory, the scheduler would wait for
 * them without end.
 */
@Component
class JobsUnderWay implements Shift {

	private static final Logger logger = LoggerFactory.getLogger(JobsUnderWay.class);

	private final Scheduler scheduler;

	private volatile boolean running;

	JobsUnderWay(Scheduler scheduler) {
		this.scheduler = scheduler;
	}

	@Override
	public void takeNoMore() {
		try {
			this.scheduler.standby();
		}
		catch (SchedulerException ex) {
			logger.warn("The scheduler goes on beginning jobs while the console stops", ex);
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			this.scheduler.shutdown(true);
		}
		catch (SchedulerException ex) {
			logger.warn("Jobs under way are broken off", ex);
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** A scheduler that was shut down does not start again. */
	@Override
	public boolean isPauseable() {
		return false;
	}

}
