package io.smsconsole.core.audience.intake;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Puts numbers into the pool.
 *
 * @param international 0 or 1: where the numbers have to be
 * @param phoneNumberSet up to 10,000 numbers as the API wants them
 * @param customerGroupId a group of that region which they come into, or left out
 * @param tagSet up to 20 tags for all of them, or left out
 */
public record AddCustomersRequest(@Required Integer international, @Required List<String> phoneNumberSet,
		Long customerGroupId, List<String> tagSet) {

}
