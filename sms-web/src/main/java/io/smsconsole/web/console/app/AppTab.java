package io.smsconsole.web.console.app;

import java.util.regex.Pattern;

import org.springframework.util.Assert;

/**
 * A tab of an application's settings. A feature contributes one as a bean, and a
 * controller at {@code /console/apps/{sdkAppId:[0-9]+}/} and the tab's path; the frame
 * around it does not know it.
 *
 * @param order its place among the tabs, ascending
 * @param path the last part of its address, such as {@code callback}
 * @param label the key of its name on screen
 * @param action the name of the operation that a person must be allowed to carry out on
 * the application to see the tab
 */
public record AppTab(int order, String path, String label, String action) {

	private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

	public AppTab {
		Assert.isTrue(FORM.matcher(path).matches(), "A tab's path is one part of an address");
	}

	/**
	 * Where the tab of an application is.
	 * @param sdkAppId the application's id
	 * @return the address
	 */
	public String address(long sdkAppId) {
		return AppController.PATH + "/" + sdkAppId + "/" + this.path;
	}

}
