package io.smsconsole.auth.policy;

/**
 * The resources that a statement is about.
 *
 * @param everything whether it is about the account as a whole and all there is
 * @param apps the ids of applications
 */
record ResourcePattern(boolean everything, Glob apps) {

	static final ResourcePattern EVERYTHING = new ResourcePattern(true, new Glob("*"));

	/**
	 * Whether it is about a resource.
	 * @param resource its name
	 * @param app where the application's id begins in it, or {@link Target#ACCOUNT}
	 */
	boolean matches(String resource, int app) {
		return (app < 0) ? this.everything : this.apps.matches(resource, app);
	}

	/** Whether it is about all that another one is about. */
	boolean covers(ResourcePattern other) {
		return this.everything || (!other.everything && this.apps.covers(other.apps));
	}

	/** Whether there may be something that both are about. */
	boolean meets(ResourcePattern other) {
		return (this.everything && other.everything) || this.apps.meets(other.apps);
	}

	/** Whether no application is left out. */
	boolean coversAllApps() {
		return this.apps.isEverything();
	}

}
