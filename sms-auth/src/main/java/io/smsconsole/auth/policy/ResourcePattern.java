package io.smsconsole.auth.policy;

/**
 * The resources that a statement is about.
 *
 * @param everything whether it is about the account as a whole and all there is
 * @param apps the ids of applications
 */
record ResourcePattern(boolean everything, Glob apps) {

	static final ResourcePattern EVERYTHING = new ResourcePattern(true, new Glob("*"));

	boolean matches(Target target) {
		return switch (target.kind()) {
			case ACCOUNT -> this.everything;
			case APP -> this.apps.matches(target.app());
			case SOME_APP -> true;
		};
	}

	/** Whether no application is left out. */
	boolean coversAllApps() {
		return this.apps.isEverything();
	}

}
