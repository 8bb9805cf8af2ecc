package io.smsconsole.auth.policy;

/**
 * What a question is about, taken out of the resource's name once.
 *
 * @param kind which of the three it is
 * @param app the application's id, or {@code null} where it is not about one
 */
record Target(Kind kind, String app) {

	private static final String ANY = "*";

	private static final String APP = ":app/";

	/**
	 * Reads the name of a resource as the gate writes it.
	 */
	static Target of(String resource) {
		int app = resource.lastIndexOf(APP);
		if (app < 0) {
			return new Target(Kind.ACCOUNT, null);
		}
		String id = resource.substring(app + APP.length());
		return ANY.equals(id) ? new Target(Kind.SOME_APP, null) : new Target(Kind.APP, id);
	}

	/**
	 * What questions are about.
	 */
	enum Kind {

		/** The account as a whole. */
		ACCOUNT,

		/** One application. */
		APP,

		/** At least one application, whichever. */
		SOME_APP

	}

}
