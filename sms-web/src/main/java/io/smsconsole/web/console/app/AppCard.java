package io.smsconsole.web.console.app;

import java.util.Locale;

import io.smsconsole.core.catalog.app.AppInfo;

/**
 * An application with what the person who looks at it may do with it.
 *
 * @param info the application
 * @param mayModify whether its texts may be changed
 * @param maySwitch whether it may be enabled and disabled
 * @param mayDelete whether it may be deleted, now that it is disabled and not the last
 * @param maySeeCallback whether its callback may be looked at
 */
record AppCard(AppInfo info, boolean mayModify, boolean maySwitch, boolean mayDelete, boolean maySeeCallback) {

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
		return new String(Character.toChars(this.info.appName().codePointAt(0))).toUpperCase(Locale.ROOT);
	}

}
