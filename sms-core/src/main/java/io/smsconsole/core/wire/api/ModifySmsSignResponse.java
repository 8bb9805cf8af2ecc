package io.smsconsole.core.wire.api;

/**
 * The sign that was changed.
 *
 * @param modifySignStatus the changed sign
 */
public record ModifySmsSignResponse(ModifySignStatus modifySignStatus) {

	/**
	 * The changed sign.
	 *
	 * @param signId its id
	 */
	public record ModifySignStatus(long signId) {

	}

}
