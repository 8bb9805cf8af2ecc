package io.smsconsole.scheduler.node;

import java.time.Duration;

import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.LoopShift;

import org.springframework.stereotype.Component;

/**
 * Has this node tell of itself every five seconds.
 */
@Component
class NodeLoop extends LoopShift {

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final NodeReporter reporter;

	NodeLoop(NodeReporter reporter) {
		this.reporter = reporter;
	}

	@Override
	protected Loop begin() {
		return Loop.start("node-loop", PAUSE, () -> {
			this.reporter.report();
			return false;
		});
	}

}
