package io.smsconsole.web.developer.sdk;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.key.OwnKey;
import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.web.developer.Endpoint;
import io.smsconsole.web.developer.OwnKeys;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.shell.AppChoices;
import io.smsconsole.web.shell.Preferences;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells how each SDK is pointed at this installation.
 */
@Controller
@Needs(SdkController.NEEDED)
class SdkController {

	static final String PATH = "/console/developer";

	static final String NEEDED = "SignApiCall";

	private static final String SOME_KEY = "AKID…";

	private static final String SOME_APP = "1400000001";

	private final OwnKeys keys;

	private final Snippets snippets;

	private final AppChoices apps;

	private final Preferences preferences;

	SdkController(OwnKeys keys, Snippets snippets, ObjectProvider<AppChoices> apps, Preferences preferences) {
		this.keys = keys;
		this.snippets = snippets;
		this.apps = apps.getIfAvailable(() -> List::of);
		this.preferences = preferences;
	}

	@GetMapping(PATH)
	String show(@RequestParam(defaultValue = "") String sdk, @RequestParam(defaultValue = "") String key,
			HttpServletRequest request, HtmxRequest htmx, Model model) {
		List<OwnKey> keys = this.keys.list();
		List<OwnKey> usable = keys.stream().filter(OwnKey::enabled).toList();
		Sdk chosen = Sdk.of(sdk);
		String secretId = OwnKeys.chosen(usable, key);
		Endpoint endpoint = Endpoint.of(request);
		model.addAttribute("endpoint", endpoint);
		model.addAttribute("version", ApiAction.VERSION);
		model.addAttribute("keys", keys);
		model.addAttribute("usable", usable);
		model.addAttribute("secretId", secretId);
		model.addAttribute("sdks", Sdk.values());
		model.addAttribute("sdk", chosen);
		model.addAttribute("variable", Snippets.SECRET_KEY_VARIABLE);
		model.addAttribute("snippet",
				this.snippets.of(chosen, endpoint, secretId.isEmpty() ? SOME_KEY : secretId, app(request)));
		return Views.pageOr(htmx, "developer/sdk/connect", "program");
	}

	private String app(HttpServletRequest request) {
		List<String> ids = this.apps.list().stream().map((app) -> Long.toString(app.sdkAppId())).toList();
		String chosen = this.preferences.app(request);
		if (ids.contains(chosen)) {
			return chosen;
		}
		return ids.isEmpty() ? SOME_APP : ids.get(0);
	}

}
