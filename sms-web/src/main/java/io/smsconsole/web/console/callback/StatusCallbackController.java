package io.smsconsole.web.console.callback;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DescribeAppInfoRequest;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.DescribeCallbackInfoRequest;
import io.smsconsole.core.feedback.delivery.SampleActions;
import io.smsconsole.core.feedback.delivery.TestCallbackRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes where the receipts of an application are reported.
 */
@Controller
@RequestMapping(StatusCallbackController.PATH)
class StatusCallbackController {

	static final String TAB = "callback";

	static final String PATH = "/console/apps/{sdkAppId:[0-9]+}/" + TAB;

	private static final String FORM = "form";

	private static final String PAGE = "console/callback/status";

	private final CallbackActions callbacks;

	private final AppActions apps;

	private final SampleActions samples;

	private final Gate gate;

	StatusCallbackController(CallbackActions callbacks, AppActions apps, SampleActions samples, Gate gate) {
		this.callbacks = callbacks;
		this.apps = apps;
		this.samples = samples;
		this.gate = gate;
	}

	@GetMapping
	String show(@PathVariable String sdkAppId, Model model) {
		model.addAttribute(FORM,
				StatusCallbackForm.of(this.callbacks.describe(new DescribeCallbackInfoRequest(sdkAppId))));
		prepare(sdkAppId, model);
		return PAGE;
	}

	@PostMapping
	Object save(@PathVariable String sdkAppId, @ModelAttribute(FORM) StatusCallbackForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (Submission.succeeds(errors, () -> this.callbacks.modify(form.toRequest(sdkAppId)))) {
			Flash.success(redirect, form.statusCallbackEnabled() ? "callback.saved.on" : "callback.saved.off");
			return "redirect:/console/apps/" + sdkAppId + "/callback";
		}
		prepare(sdkAppId, model);
		return Views.refusedForm(PAGE);
	}

	@PostMapping("/test")
	Object test(@PathVariable String sdkAppId, @ModelAttribute(FORM) StatusCallbackForm form, BindingResult errors,
			HtmxRequest request, Model model) {
		prepare(sdkAppId, model);
		boolean tested = Submission.succeeds(errors, () -> model.addAttribute("test",
				this.samples.testStatus(new TestCallbackRequest(sdkAppId, form.statusCallbackUrl()))));
		return tested ? Views.pageOr(request, PAGE, "entryForm")
				: Views.refusedForm(Views.pageOr(request, PAGE, "entryForm"));
	}

	private void prepare(String sdkAppId, Model model) {
		model.addAttribute("app", this.apps.info(new DescribeAppInfoRequest(sdkAppId)));
		model.addAttribute("mayTest", this.gate.may("TestCallback", Long.parseLong(sdkAppId)));
		model.addAttribute("mayModify", this.gate.may("ModifyCallbackInfo", Long.parseLong(sdkAppId)));
		model.addAttribute("sample", CallbackSample.STATUS);
	}

}
