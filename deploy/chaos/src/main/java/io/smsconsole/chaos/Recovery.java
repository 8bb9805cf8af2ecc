package io.smsconsole.chaos;

import java.time.Duration;

/**
 * How long it took after something had gone until the group send's messages reached the
 * cloud again.
 *
 * @param after what had gone
 * @param start how long it took to start again, which is for the machine to answer for
 * @param time how long it took from there until the group send went on
 */
public record Recovery(String after, Duration start, Duration time) {

	Duration whole() {
		return this.start.plus(this.time);
	}

}
