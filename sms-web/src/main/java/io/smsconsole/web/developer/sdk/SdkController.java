package io.smsconsole.web.developer.sdk;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.key.OwnKey;
import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.web.developer.Endpoint;
import io.smsconsole.web.developer.OwnKeys;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;
import jakarta.servlet.http.HttpServletRequest;

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

	private final OwnKeys keys;

	private final Snippets snippets;

	private final SendingExamples examples;

	SdkController(OwnKeys keys, Snippets snippets, SendingExamples examples) {
		this.keys = keys;
		this.snippets = snippets;
		this.examples = examples;
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
		SendingExample example = this.examples.of(request);
		model.addAttribute("missing", example.missing());
		model.addAttribute("snippet",
				this.snippets.of(chosen, endpoint, secretId.isEmpty() ? SOME_KEY : secretId, example));
		return Views.pageOr(htmx, "developer/sdk/connect", "program");
	}

}
