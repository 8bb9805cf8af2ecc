package io.smsconsole.scheduler.loop;

import org.springframework.context.SmartLifecycle;

/**
 * What works on this node from start to stop. When the node is told to stop, all take
 * nothing new at once; then each finishes what is under way, all at the same time as the
 * doors finish their requests, so that together they need no longer than the slowest.
 */
public interface Shift extends SmartLifecycle {

	/** The phase in which Spring lets requests of the doors finish. */
	int PHASE = SmartLifecycle.DEFAULT_PHASE - 1024;

	/**
	 * Begins nothing any more, and waits for nothing.
	 */
	void takeNoMore();

	@Override
	default void stop(Runnable callback) {
		Runnable finishing = () -> {
			try {
				stop();
			}
			finally {
				callback.run();
			}
		};
		Loop.threads("stop-" + getClass().getSimpleName()).newThread(finishing).start();
	}

	@Override
	default int getPhase() {
		return PHASE;
	}

}
