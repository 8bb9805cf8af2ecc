package io.smsconsole.core.catalog.review;

import java.time.Instant;

/**
 * An entry of something's history.
 *
 * @param event what happened
 * @param account the account that did it, 0 for the upstream and where that is not known
 * @param name that account's name, or an empty string
 * @param reply what was said about it, or an empty string
 * @param happened when
 */
record ReviewRecord(ReviewEvent event, long account, String name, String reply, Instant happened) {

}
