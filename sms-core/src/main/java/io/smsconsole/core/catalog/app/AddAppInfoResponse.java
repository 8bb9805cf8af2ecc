package io.smsconsole.core.catalog.app;

/**
 * The new application.
 *
 * @param smsSdkAppId its id, ten digits
 * @param appKey its key, 32 hexadecimal digits
 */
public record AddAppInfoResponse(String smsSdkAppId, String appKey) {

	@Override
	public String toString() {
		return "AddAppInfoResponse[smsSdkAppId=" + this.smsSdkAppId + "]";
	}

}
