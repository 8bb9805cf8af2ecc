package io.smsconsole.scheduler.loop;

/**
 * A shift that is one loop and nothing else.
 */
public abstract class LoopShift implements Shift {

	private volatile Loop loop;

	/**
	 * Begins the loop.
	 * @return the running loop
	 */
	protected abstract Loop begin();

	/**
	 * Has the loop look at once, if it runs.
	 */
	protected final void wakeUp() {
		Loop running = this.loop;
		if (running != null) {
			running.wake();
		}
	}

	@Override
	public synchronized void start() {
		this.loop = begin();
	}

	@Override
	public void takeNoMore() {
		Loop running = this.loop;
		if (running != null) {
			running.end();
		}
	}

	@Override
	public synchronized void stop() {
		this.loop.stop();
		this.loop = null;
	}

	@Override
	public boolean isRunning() {
		return this.loop != null;
	}

}
