package io.smsconsole.demo;

import java.time.Instant;

/**
 * Something that people do after a group send.
 *
 * @param at when
 * @param happens what
 */
record Moment(Instant at, Runnable happens) {

}
