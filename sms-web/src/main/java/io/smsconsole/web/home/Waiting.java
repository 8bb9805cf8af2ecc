package io.smsconsole.web.home;

/**
 * Something that waits for somebody, counted.
 *
 * @param attention what it is
 * @param count how many there are, at least one
 */
public record Waiting(Attention attention, long count) {

}
