package io.smsconsole.core.catalog.app;

/**
 * The key of an application, in the clear.
 *
 * @param appKey 32 hexadecimal digits
 */
public record AppKeyResponse(String appKey) {

	@Override
	public String toString() {
		return "AppKeyResponse[]";
	}

}
