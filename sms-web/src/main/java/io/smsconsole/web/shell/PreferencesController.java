package io.smsconsole.web.shell;

import io.smsconsole.web.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes what the switches of the header send, and leads back to where one was.
 */
@Controller
class PreferencesController {

	private final Preferences preferences;

	PreferencesController(Preferences preferences) {
		this.preferences = preferences;
	}

	@PostMapping(path = "/preferences", params = "language")
	String language(@RequestParam String language, @RequestParam(defaultValue = "") String back,
			HttpServletRequest request, HttpServletResponse response) {
		Language.of(language).ifPresent((chosen) -> this.preferences.keepLanguage(chosen.tag(), request, response));
		return "redirect:" + LocalAddress.orHome(back);
	}

	@PostMapping(path = "/preferences", params = "scheme")
	String scheme(@RequestParam String scheme, @RequestParam(defaultValue = "") String back, HttpServletRequest request,
			HttpServletResponse response) {
		Scheme.of(scheme).ifPresent((chosen) -> this.preferences.keepScheme(chosen.id(), request, response));
		return "redirect:" + LocalAddress.orHome(back);
	}

	@PostMapping(path = "/console/preferences", params = "app")
	String app(@RequestParam long app, @RequestParam(defaultValue = "") String back, HttpServletRequest request,
			HttpServletResponse response) {
		this.preferences.keepApp(app, request, response);
		return "redirect:" + LocalAddress.orHome(AppAddress.of(back).map((page) -> page.to(app)).orElse(back));
	}

}
