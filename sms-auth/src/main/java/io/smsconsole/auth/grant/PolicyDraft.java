package io.smsconsole.auth.grant;

/**
 * What a policy is to be.
 *
 * @param name its name
 * @param description what it is for, or an empty string
 * @param document its text
 */
record PolicyDraft(String name, String description, String document) {

}
