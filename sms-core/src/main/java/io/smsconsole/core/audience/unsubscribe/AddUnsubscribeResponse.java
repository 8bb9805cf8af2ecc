package io.smsconsole.core.audience.unsubscribe;

/**
 * What became of the numbers.
 *
 * @param added how many were not unsubscribed before
 * @param duplicate how many were given twice or unsubscribed already
 */
public record AddUnsubscribeResponse(int added, int duplicate) {

}
