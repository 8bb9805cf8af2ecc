package io.smsconsole.core.wire.api;

/**
 * The sign that was added.
 *
 * @param addSignStatus the new sign
 */
public record AddSmsSignResponse(AddSignStatus addSignStatus) {

	/**
	 * The new sign.
	 *
	 * @param signId its id
	 */
	public record AddSignStatus(long signId) {

	}

}
