package io.smsconsole.web.console.shortlink;

import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The applications that links can belong to.
 */
@Component("shortLinkApps")
class AppNames {

	private final AppChoices apps;

	private final Gate gate;

	AppNames(ObjectProvider<AppChoices> apps, Gate gate) {
		this.apps = apps.getIfAvailable(() -> List::of);
		this.gate = gate;
	}

	List<Choice> choices() {
		return this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())).toList();
	}

	/** Those that the person may make links of. */
	List<Choice> writable() {
		return choices().stream().filter((app) -> this.gate.may("AddShortLink", Long.parseLong(app.value()))).toList();
	}

}
