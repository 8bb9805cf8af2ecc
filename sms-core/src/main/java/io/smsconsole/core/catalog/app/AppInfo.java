package io.smsconsole.core.catalog.app;

/**
 * An application as it is told to callers.
 *
 * @param smsSdkAppId its id, ten digits
 * @param appName its name
 * @param appDesc what it is for, or an empty string
 * @param appLabel a word to group by, or an empty string
 * @param status 1 enabled, 0 disabled
 * @param createTime when it was added, UNIX seconds
 */
public record AppInfo(String smsSdkAppId, String appName, String appDesc, String appLabel, int status,
		long createTime) {

	static AppInfo of(SmsApp app) {
		return new AppInfo(String.valueOf(app.sdkAppId()), app.name(), app.description(), app.label(),
				app.status().wire(), app.created().getEpochSecond());
	}

}
