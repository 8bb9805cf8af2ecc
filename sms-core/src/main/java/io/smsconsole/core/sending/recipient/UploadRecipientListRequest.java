package io.smsconsole.core.sending.recipient;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.sheet.UploadedSheet;

/**
 * Hands in a list of numbers, as a file or as text.
 *
 * @param smsSdkAppId the application that will send to it
 * @param international 0 or 1: where the numbers have to be
 * @param variables how many values each row has to have besides the number; 0 if left out
 * @param file an xlsx or csv file up to 30 MB, only from the console; it is deleted once
 * it is read
 * @param phoneNumbers text instead of a file: a number on each line, then the values
 */
public record UploadRecipientListRequest(String smsSdkAppId, Integer international, Integer variables,
		UploadedSheet file, String phoneNumbers) implements AppScoped {
}
