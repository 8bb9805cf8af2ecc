package io.smsconsole.web.console.app;

import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppInfo;
import io.smsconsole.core.catalog.app.ModifyAppInfoRequest;

/**
 * What is entered about an application.
 *
 * @param appName its name
 * @param appDesc what it is for
 * @param appLabel a word to group by
 */
record AppForm(String appName, String appDesc, String appLabel) {

	static final AppForm EMPTY = new AppForm("", "", "");

	static AppForm of(AppInfo app) {
		return new AppForm(app.appName(), app.appDesc(), app.appLabel());
	}

	AddAppInfoRequest addition() {
		return new AddAppInfoRequest(this.appName, this.appDesc, this.appLabel);
	}

	ModifyAppInfoRequest change(String sdkAppId) {
		return new ModifyAppInfoRequest(sdkAppId, this.appName, this.appDesc, this.appLabel);
	}

}
