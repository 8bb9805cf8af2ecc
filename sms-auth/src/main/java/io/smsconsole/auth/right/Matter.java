package io.smsconsole.auth.right;

/**
 * What is asked about.
 *
 * @param action the operation as policies write it
 * @param resource the resource as the gate writes it
 */
record Matter(String action, String resource) {

	private static final String SOME_APP = ":app/*";

	/** Whether it leaves open which application. */
	boolean open() {
		return this.resource.endsWith(SOME_APP);
	}

}
