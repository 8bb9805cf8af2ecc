package io.smsconsole.demo;

import java.io.PrintStream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database before any of the console's work begins: whatever runs again
 * and again would go by the clock that is set to the past.
 */
@Component
class DemoFill implements SmartLifecycle {

	private final PrintStream terminal = System.out;

	private final DemoMark mark;

	private final DemoStory story;

	private final ObjectProvider<ApplicationRunner> firstStart;

	private volatile boolean running;

	DemoFill(DemoMark mark, DemoStory story, ObjectProvider<ApplicationRunner> firstStart) {
		this.mark = mark;
		this.story = story;
		this.firstStart = firstStart;
	}

	@Override
	public void start() {
		if (this.mark.begin()) {
			this.terminal.println("Making up thirty days of a shop, which takes about a minute ...");
			this.story.tell(this::makeOwner, this.terminal);
			this.mark.end();
		}
		this.running = true;
	}

	private void makeOwner() {
		this.firstStart.orderedStream().forEach((runner) -> {
			try {
				runner.run(new DefaultApplicationArguments());
			}
			catch (Exception ex) {
				throw new IllegalStateException("The owner cannot be made", ex);
			}
		});
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
