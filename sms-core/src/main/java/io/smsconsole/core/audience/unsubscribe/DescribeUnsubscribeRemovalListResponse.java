package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

/**
 * Some requests to lift unsubscriptions.
 *
 * @param removalSet the requests, newest first
 * @param cursor for asking what is older, empty where nothing is
 * @param newerCursor for asking what is newer, empty where nothing is
 */
public record DescribeUnsubscribeRemovalListResponse(List<RemovalInfo> removalSet, String cursor, String newerCursor) {

}
