package io.smsconsole.core.audience.whitelist;

import java.time.Instant;

/**
 * A number on the frequency whitelist of an application.
 *
 * @param id the entry
 * @param phone the number in E.164
 * @param createdAt when it was added
 */
record WhitelistEntry(long id, String phone, Instant createdAt) {

}
