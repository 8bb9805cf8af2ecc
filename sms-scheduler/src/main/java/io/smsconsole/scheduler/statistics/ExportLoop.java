package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.insight.export.ExportWriter;
import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.LoopShift;

import org.springframework.stereotype.Component;

/**
 * Keeps writing files that people asked for, step by step.
 */
@Component
class ExportLoop extends LoopShift {

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final ExportWriter writer;

	ExportLoop(ExportWriter writer) {
		this.writer = writer;
	}

	@Override
	protected Loop begin() {
		return Loop.start("export-loop", PAUSE, this.writer::step);
	}

}
