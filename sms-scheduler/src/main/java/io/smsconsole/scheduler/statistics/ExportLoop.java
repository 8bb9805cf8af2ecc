package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.insight.export.ExportWriter;
import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.Shift;

import org.springframework.stereotype.Component;

/**
 * Keeps writing files that people asked for, step by step.
 */
@Component
class ExportLoop implements Shift {

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final ExportWriter writer;

	private volatile Loop loop;

	ExportLoop(ExportWriter writer) {
		this.writer = writer;
	}

	@Override
	public synchronized void start() {
		this.loop = Loop.start("export-loop", PAUSE, this.writer::step);
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
