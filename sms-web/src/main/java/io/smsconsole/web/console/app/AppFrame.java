package io.smsconsole.web.console.app;

import java.util.List;

import io.smsconsole.core.catalog.app.SmsApp;

/**
 * What stands above each tab of an application's settings. Looked up only when a template
 * asks for it.
 */
public final class AppFrame {

	private final AppFrames frames;

	private final long sdkAppId;

	private final String path;

	AppFrame(AppFrames frames, long sdkAppId, String path) {
		this.frames = frames;
		this.sdkAppId = sdkAppId;
		this.path = path;
	}

	/**
	 * The application.
	 * @return the application as it is in force
	 */
	public SmsApp getApp() {
		return this.frames.app(this.sdkAppId);
	}

	/**
	 * The title of the page.
	 * @return the tab's and the application's name
	 */
	public String getTitle() {
		return this.frames.name(this.path) + " · " + getApp().name();
	}

	/**
	 * The letter that stands for the application.
	 * @return the first character of its name
	 */
	public String getMark() {
		return AppMark.of(getApp().name());
	}

	/**
	 * Where the application's pages are.
	 * @return the address
	 */
	public String getAddress() {
		return AppController.PATH + "/" + this.sdkAppId;
	}

	/**
	 * The tabs.
	 * @return those that the person may see, in order
	 */
	public List<AppTab> getTabs() {
		return this.frames.visible(this.sdkAppId);
	}

	/**
	 * Whether a tab is the one in hand.
	 * @param tab the tab
	 * @return whether it is
	 */
	public boolean shows(AppTab tab) {
		return tab.path().equals(this.path);
	}

	/**
	 * Whether the person may enable and disable the application.
	 * @return whether they may
	 */
	public boolean isSwitchable() {
		return this.frames.may("ModifyAppStatus", this.sdkAppId);
	}

	/**
	 * Whether the person may delete the application, as it is now.
	 * @return whether they may, it is disabled, and it is not the last one
	 */
	public boolean isDeletable() {
		return !getApp().enabled() && this.frames.may("DeleteAppInfo", this.sdkAppId) && this.frames.several();
	}

}
