package io.smsconsole.core.audience.whitelist;

/**
 * What was taken off the list.
 *
 * @param deleted how many numbers
 */
public record DeleteFrequencyWhiteListResponse(int deleted) {

}
