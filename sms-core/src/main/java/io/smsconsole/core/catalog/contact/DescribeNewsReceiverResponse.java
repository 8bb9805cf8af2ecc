package io.smsconsole.core.catalog.contact;

import java.util.List;

/**
 * The contacts of an application, the oldest first.
 *
 * @param receiverSet at most five
 * @param totalCount how many there are
 */
public record DescribeNewsReceiverResponse(List<NewsReceiver> receiverSet, int totalCount) {

}
