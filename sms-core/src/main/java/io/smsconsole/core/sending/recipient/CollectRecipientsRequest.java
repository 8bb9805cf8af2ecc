package io.smsconsole.core.sending.recipient;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Makes a list of the customers of groups: everybody who is in one of them and in none of
 * the others, each once.
 *
 * @param smsSdkAppId the application that will send to it
 * @param international 0 or 1: where the customers have to be
 * @param customerGroupIdSet up to 100 groups to send to
 * @param excludedCustomerGroupIdSet up to 100 groups not to send to, or left out
 */
public record CollectRecipientsRequest(@Required String smsSdkAppId, @Required Integer international,
		@Required List<Long> customerGroupIdSet, List<Long> excludedCustomerGroupIdSet) implements AppScoped {

}
