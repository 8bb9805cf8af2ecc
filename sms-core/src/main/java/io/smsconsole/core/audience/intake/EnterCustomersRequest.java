package io.smsconsole.core.audience.intake;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Puts customers into the pool that somebody typed.
 *
 * @param international 0 or 1: where the numbers have to be
 * @param phoneNumbers up to 100 lines, each a number as people write it and, after a
 * comma or a tab, a name
 * @param customerGroupId a group of that region which they come into, or left out
 * @param tagSet up to 20 tags for all of them, or left out
 */
public record EnterCustomersRequest(@Required Integer international, @Required String phoneNumbers,
		Long customerGroupId, List<String> tagSet) {

}
