package io.smsconsole.core.base.action;

/**
 * Tells which applications exist for the one who is calling: an action that lists
 * applications, or what belongs to them, leaves out the others.
 */
@FunctionalInterface
public interface AppVisibility {

	/**
	 * Whether the caller may do this to that application.
	 * @param action the name of the action that is under way
	 * @param sdkAppId the application
	 * @return {@code true} if it may be shown
	 */
	boolean visible(String action, long sdkAppId);

}
