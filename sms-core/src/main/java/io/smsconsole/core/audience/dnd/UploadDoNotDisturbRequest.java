package io.smsconsole.core.audience.dnd;

import io.smsconsole.core.base.sheet.UploadedSheet;

/**
 * Adds the numbers of a file or a text to the do-not-disturb list of a sign.
 *
 * @param international 0 or 1: where the numbers have to be
 * @param signName a sign of that region that is in effect
 * @param smsType 1 marketing, 2 notification, 3 verification code; absent or 0 for all
 * @param agreed whether the caller confirms that these people asked for it
 * @param file an xlsx or csv file; it is deleted once it is read
 * @param phoneNumbers text instead of a file, a number on each line
 */
public record UploadDoNotDisturbRequest(Integer international, String signName, Integer smsType, Boolean agreed,
		UploadedSheet file, String phoneNumbers) {

}
