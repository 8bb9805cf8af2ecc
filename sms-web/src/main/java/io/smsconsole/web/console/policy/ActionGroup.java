package io.smsconsole.web.console.policy;

import java.util.List;

/**
 * Operations of one feature, as the generator offers them.
 *
 * @param label the feature on screen
 * @param actions the operations
 */
record ActionGroup(String label, List<ActionLine> actions) {

	/**
	 * An operation.
	 *
	 * @param value as policies write it, such as {@code sms:SendSms}
	 * @param words what it does
	 * @param ofApp whether it is decided on an application
	 */
	record ActionLine(String value, String words, boolean ofApp) {

	}

}
