package io.smsconsole.core.audience.whitelist;

/**
 * What became of the numbers.
 *
 * @param added how many were not on the list before
 * @param duplicate how many were given twice or on the list already
 */
public record AddFrequencyWhiteListResponse(int added, int duplicate) {

}
