package io.smsconsole.auth.policy;

/**
 * Reads what a question is about out of a resource's name as the gate writes it, without
 * taking the name apart: every call comes by here.
 */
final class Target {

	/** The account as a whole. */
	static final int ACCOUNT = -1;

	private static final String APP = ":app/";

	private static final char ANY = '*';

	private static final char SLASH = '/';

	private Target() {
	}

	/**
	 * Where the application's id begins.
	 * @return the index, or {@link #ACCOUNT}
	 */
	static int app(String resource) {
		int app = resource.lastIndexOf(SLASH) + 1;
		return resource.startsWith(APP, app - APP.length()) ? app : ACCOUNT;
	}

	/** Whether it asks for at least one application, whichever. */
	static boolean anyApp(String resource, int app) {
		return app == resource.length() - 1 && resource.charAt(app) == ANY;
	}

}
