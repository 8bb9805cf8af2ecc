package io.smsconsole.web.console.app;

/**
 * What is entered to see a key.
 *
 * @param password the person's password
 */
record AppKeyForm(String password) {

	static final AppKeyForm EMPTY = new AppKeyForm("");

}
