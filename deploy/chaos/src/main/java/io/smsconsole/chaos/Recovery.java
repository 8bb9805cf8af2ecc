package io.smsconsole.chaos;

import java.time.Duration;

/**
 * How long it took after something had come back until the group send's messages reached
 * the cloud again.
 *
 * @param after what had gone
 * @param time how long
 */
public record Recovery(String after, Duration time) {

}
