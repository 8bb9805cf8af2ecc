package io.smsconsole.core.wire.api;

/**
 * The end of a sign.
 *
 * @param deleteSignStatus that it is gone
 */
public record DeleteSmsSignResponse(DeleteSignStatus deleteSignStatus) {

	/**
	 * That a sign is gone.
	 *
	 * @param deleteStatus {@code return successfully!}
	 * @param deleteTime UNIX seconds
	 */
	public record DeleteSignStatus(String deleteStatus, long deleteTime) {

	}

}
