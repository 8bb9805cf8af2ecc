package io.smsconsole.web.console.policy;

/**
 * Something that the editor tells about a policy's text.
 *
 * @param place where, such as {@code statement[0].resource[1]}, or an empty string
 * @param text what is to be told, one sentence
 * @param warning whether it may be saved all the same
 */
record PolicyFinding(String place, String text, boolean warning) {

}
