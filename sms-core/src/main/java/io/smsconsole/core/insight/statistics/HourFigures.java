package io.smsconsole.core.insight.statistics;

import java.time.Instant;

/**
 * The figures of an hour.
 */
record HourFigures(Instant hour, long requests, long accepted, long fee, long delivered, long failed, long rejected) {

	Figures figures() {
		return new Figures(this.requests, this.accepted, this.fee, this.delivered, this.failed, this.rejected);
	}

}
