package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

/**
 * What was asked for.
 *
 * @param removalIdSet the requests, one for each unsubscription that was not under review
 * already
 */
public record ApplyUnsubscribeRemovalResponse(List<Long> removalIdSet) {

}
