package io.smsconsole.core.sending.recipient;

import io.smsconsole.core.base.kind.Region;

/**
 * A list of numbers and what reading it came to.
 *
 * @param id the list
 * @param fileName the file that it came from, or an empty string
 * @param region the region that its numbers belong to
 * @param variables how many values each row has besides the number
 * @param state how far its reading is
 * @param reason why it cannot be used, as a key of the bundle {@code reasons}; else empty
 * @param percent how much of the file is read, 0 to 100
 * @param total rows that hold anything
 * @param valid usable rows
 * @param duplicate rows whose number stands further up already
 * @param malformed rows that cannot be used
 * @param slices how many slices hold its usable rows
 */
public record RecipientList(long id, String fileName, Region region, int variables, RecipientListState state,
		String reason, int percent, int total, int valid, int duplicate, int malformed, int slices) {
}
