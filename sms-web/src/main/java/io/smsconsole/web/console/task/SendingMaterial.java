package io.smsconsole.web.console.task;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.AppInfo;
import io.smsconsole.core.catalog.app.DescribeAppListRequest;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.web.console.content.EffectiveContent;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.page.WholeList;

import org.springframework.stereotype.Component;

/**
 * What a group send is made of: applications, signs and templates that the person may
 * use.
 */
@Component
class SendingMaterial {

	private static final int ENABLED = 1;

	private final AppActions apps;

	private final EffectiveContent content;

	private final Gate gate;

	SendingMaterial(AppActions apps, EffectiveContent content, Gate gate) {
		this.apps = apps;
		this.content = content;
		this.gate = gate;
	}

	static Choice choice(AppInfo app) {
		return Choice.of(app.smsSdkAppId(), app.appName());
	}

	/**
	 * All applications that the person may see.
	 */
	List<AppInfo> apps() {
		return WholeList
			.of((offset) -> this.apps.list(new DescribeAppListRequest(Page.MAX_LIMIT, offset, null, null, null))
				.appList());
	}

	/**
	 * Those with which the person may send now.
	 */
	List<AppInfo> sendingApps() {
		return apps().stream()
			.filter((app) -> app.status() == ENABLED)
			.filter((app) -> this.gate.may("CreateSendTask", Long.parseLong(app.smsSdkAppId())))
			.toList();
	}

	List<SignInfo> signs(Region region) {
		return this.content.signs(region);
	}

	List<TemplateInfo> templates(Region region) {
		return this.content.templates(region);
	}

	/**
	 * What has to be there before anything can be sent, and is not.
	 * @return names of what is missing, in the order in which to make them
	 */
	List<String> missing(Region region) {
		List<String> missing = new ArrayList<>();
		if (sendingApps().isEmpty()) {
			missing.add("app");
		}
		if (region == Region.MAINLAND && signs(region).isEmpty()) {
			missing.add("sign");
		}
		if (templates(region).isEmpty()) {
			missing.add("template");
		}
		return missing;
	}

}
