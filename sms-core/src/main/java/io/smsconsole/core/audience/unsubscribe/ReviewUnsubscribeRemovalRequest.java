package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.action.Required;

/**
 * Decides on a request to lift an unsubscription.
 *
 * @param removalId the request
 * @param approve whether the unsubscription is lifted
 * @param reviewReply what to say to it, at most 200 characters; needed when it is
 * rejected
 */
public record ReviewUnsubscribeRemovalRequest(@Required Long removalId, @Required Boolean approve, String reviewReply) {

}
