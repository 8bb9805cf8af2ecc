package io.smsconsole.web.console.app;

import io.smsconsole.core.catalog.app.AppInfo;

/**
 * An application with what the person who looks at it may do with it.
 *
 * @param info the application
 * @param mayOpen whether any tab of its settings may be seen
 * @param today how many of its messages were accepted today, as people read it, or
 * {@code null} where that is not for them
 * @param maySwitch whether it may be enabled and disabled
 * @param mayDelete whether it may be deleted, now that it is disabled and not the last
 */
record AppCard(AppInfo info, boolean mayOpen, String today, boolean maySwitch, boolean mayDelete) {

	/**
	 * Whether it may send.
	 * @return {@code true} if enabled
	 */
	public boolean enabled() {
		return this.info.status() == 1;
	}

	/**
	 * Where its pages are.
	 * @return the address
	 */
	public String address() {
		return AppController.PATH + "/" + this.info.smsSdkAppId();
	}

	/**
	 * The letter that stands for it.
	 * @return the first character of its name
	 */
	public String mark() {
		return AppMark.of(this.info.appName());
	}

}
