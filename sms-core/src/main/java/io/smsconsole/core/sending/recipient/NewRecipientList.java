package io.smsconsole.core.sending.recipient;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * A list about to be read.
 */
record NewRecipientList(long id, String fileName, Region region, int variables, RecipientListState state,
		long createdBy, Instant createdAt) {
}
