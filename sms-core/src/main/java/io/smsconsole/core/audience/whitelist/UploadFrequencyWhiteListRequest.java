package io.smsconsole.core.audience.whitelist;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.sheet.UploadedSheet;

/**
 * Adds the numbers of a file or a text to the frequency whitelist of an application.
 * Those that are not in the mainland begin with {@code +} or {@code 00}.
 *
 * @param smsSdkAppId the application
 * @param file an xlsx or csv file; it is deleted once it is read
 * @param phoneNumbers text instead of a file, a number on each line
 */
public record UploadFrequencyWhiteListRequest(String smsSdkAppId, UploadedSheet file,
		String phoneNumbers) implements AppScoped {

}
