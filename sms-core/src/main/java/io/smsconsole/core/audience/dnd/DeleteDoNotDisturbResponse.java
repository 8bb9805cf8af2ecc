package io.smsconsole.core.audience.dnd;

/**
 * What was taken off the list.
 *
 * @param deleted how many entries
 */
public record DeleteDoNotDisturbResponse(int deleted) {

}
