package io.smsconsole.web.console.app;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.appkey.AppKeyActions;
import io.smsconsole.auth.appkey.RevealAppKeyRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.AppInfo;
import io.smsconsole.core.catalog.app.DescribeAppInfoRequest;
import io.smsconsole.core.catalog.app.ResetAppKeyRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows and resets the key of an application. A key is shown in the answer itself: a
 * redirect would have to keep it somewhere.
 */
@Controller
@RequestMapping(AppController.PATH + "/{sdkAppId:[0-9]+}/" + AppBasicController.TAB)
class AppKeyController {

	private static final String FORM = "form";

	private static final String PAGE = "console/app/key";

	private final AppActions apps;

	private final AppKeyActions keys;

	AppKeyController(AppActions apps, AppKeyActions keys) {
		this.apps = apps;
		this.keys = keys;
	}

	@GetMapping("/key")
	@Needs("RevealAppKey")
	String ask(@PathVariable String sdkAppId, Model model) {
		prepare(sdkAppId, model);
		model.addAttribute(FORM, AppKeyForm.EMPTY);
		return PAGE;
	}

	@PostMapping("/key")
	@Needs("RevealAppKey")
	Object show(@PathVariable String sdkAppId, @ModelAttribute(FORM) AppKeyForm form, BindingResult errors,
			Model model) {
		prepare(sdkAppId, model);
		boolean shown = Submission.succeeds(errors, () -> model.addAttribute("appKey",
				this.keys.reveal(new RevealAppKeyRequest(sdkAppId, form.password())).appKey()));
		return shown ? PAGE : Views.refusedForm(PAGE);
	}

	@GetMapping("/reset-key")
	@Needs("ResetAppKey")
	String askReset(@PathVariable String sdkAppId, HtmxRequest request, Model model) {
		AppInfo app = prepare(sdkAppId, model);
		return new Confirmation("app.key.reset.title", "app.key.reset.text", "app.key.reset",
				tab(sdkAppId) + "/reset-key", tab(sdkAppId), app.appName())
			.show(request, model);
	}

	@PostMapping("/reset-key")
	String reset(@PathVariable String sdkAppId, Model model) {
		model.addAttribute("appKey", this.apps.resetKey(new ResetAppKeyRequest(sdkAppId)).appKey());
		model.addAttribute("reset", true);
		prepare(sdkAppId, model);
		return PAGE;
	}

	private AppInfo prepare(String sdkAppId, Model model) {
		AppInfo app = this.apps.info(new DescribeAppInfoRequest(sdkAppId));
		model.addAttribute("tab", tab(sdkAppId));
		return app;
	}

	private static String tab(String sdkAppId) {
		return AppController.PATH + "/" + sdkAppId + "/" + AppBasicController.TAB;
	}

}
