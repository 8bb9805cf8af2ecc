package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.sheet.UploadedSheet;

/**
 * Unsubscribes the numbers of a file or a text.
 *
 * @param smsSdkAppId the application that they are added for
 * @param international 0 or 1: where the numbers have to be
 * @param signName a sign of that region that is in effect; absent outside of the mainland
 * for messages without one
 * @param smsType 1 marketing, 2 notification, 3 verification code
 * @param file an xlsx or csv file of up to 10,000 rows; it is deleted once it is read
 * @param phoneNumbers text instead of a file, a number on each line
 */
public record UploadUnsubscribeRequest(String smsSdkAppId, Integer international, String signName, Integer smsType,
		UploadedSheet file, String phoneNumbers) implements AppScoped {

}
