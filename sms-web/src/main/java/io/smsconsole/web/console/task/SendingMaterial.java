package io.smsconsole.web.console.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.AppInfo;
import io.smsconsole.core.catalog.app.DescribeAppListRequest;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateListRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.web.form.Choice;

import org.springframework.stereotype.Component;

/**
 * What a group send is made of: applications, signs and templates that the person may
 * use.
 */
@Component
class SendingMaterial {

	private static final int ENABLED = 1;

	private final AppActions apps;

	private final SignActions signs;

	private final TemplateActions templates;

	private final Gate gate;

	SendingMaterial(AppActions apps, SignActions signs, TemplateActions templates, Gate gate) {
		this.apps = apps;
		this.signs = signs;
		this.templates = templates;
		this.gate = gate;
	}

	static Choice choice(AppInfo app) {
		return Choice.of(app.smsSdkAppId(), app.appName());
	}

	/**
	 * All applications that the person may see.
	 */
	List<AppInfo> apps() {
		return all((offset) -> this.apps.list(new DescribeAppListRequest(Page.MAX_LIMIT, offset, null, null, null))
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

	/**
	 * The signs in effect.
	 */
	List<SignInfo> signs(Region region) {
		return all((offset) -> this.signs
			.list(new DescribeTPLSignListRequest(region.wire(), null, ReviewState.EFFECTIVE.wire(), Page.MAX_LIMIT,
					offset))
			.signSet());
	}

	/**
	 * The templates in effect.
	 */
	List<TemplateInfo> templates(Region region) {
		return all((offset) -> this.templates
			.list(new DescribeTPLTemplateListRequest(region.wire(), null, null, ReviewState.EFFECTIVE.wire(),
					Page.MAX_LIMIT, offset))
			.templateSet());
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

	private static <T> List<T> all(IntFunction<List<T>> page) {
		List<T> all = new ArrayList<>();
		List<T> next;
		do {
			next = page.apply(all.size());
			all.addAll(next);
		}
		while (next.size() == Page.MAX_LIMIT);
		return all;
	}

}
