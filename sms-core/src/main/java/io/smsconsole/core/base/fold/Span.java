package io.smsconsole.core.base.fold;

/**
 * A place in a text.
 *
 * @param begin where it begins, in UTF-16 units from 0
 * @param end where it ends, the first unit behind it
 */
public record Span(int begin, int end) {

}
