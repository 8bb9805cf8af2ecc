package io.smsconsole.core.sending.recipient;

/**
 * A list of numbers as it is told to callers.
 *
 * @param recipientListId the list
 * @param fileName the file that it came from, or an empty string
 * @param international 0 or 1
 * @param variables how many values each row has besides the number
 * @param status 0 being read, 1 ready, 2 failed
 * @param reason why it failed, as a key; else empty
 * @param percent how much of it is read, 0 to 100
 * @param total rows that hold anything
 * @param valid usable rows
 * @param duplicate rows whose number stands further up already
 * @param malformed rows that cannot be used
 */
public record RecipientListInfo(String recipientListId, String fileName, int international, int variables, int status,
		String reason, int percent, int total, int valid, int duplicate, int malformed) {

	static RecipientListInfo of(RecipientList list) {
		return new RecipientListInfo(Long.toString(list.id()), list.fileName(), list.region().wire(), list.variables(),
				list.state().wire(), list.reason(), list.percent(), list.total(), list.valid(), list.duplicate(),
				list.malformed());
	}

	/**
	 * Whether it is still being read.
	 * @return whether its figures will change
	 */
	public boolean parsing() {
		return this.status == RecipientListState.PARSING.wire();
	}

	/**
	 * Whether it can be sent to.
	 * @return whether it was read to its end
	 */
	public boolean ready() {
		return this.status == RecipientListState.READY.wire();
	}

}
