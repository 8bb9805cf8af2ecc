package io.smsconsole.web.console.limit;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.limits.volume.VolumeActions;
import io.smsconsole.core.limits.volume.VolumeSettings;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows how much of its limits of the day an application has used, and takes the limits.
 */
@Controller
@RequestMapping(VolumeController.PATH)
class VolumeController {

	static final String TAB = "volume";

	static final String PATH = "/console/apps/{sdkAppId:[0-9]+}/" + TAB;

	static final String FORM = "form";

	static final String COUNTRY = "countryForm";

	static final String PAGE = "console/limit/volume";

	private final VolumeActions actions;

	private final VolumeSettings settings;

	private final VolumeView view;

	VolumeController(VolumeActions actions, VolumeSettings settings, VolumeView view) {
		this.actions = actions;
		this.settings = settings;
		this.view = view;
	}

	@GetMapping
	String show(@PathVariable String sdkAppId, @RequestParam(defaultValue = "") String q, HtmxRequest request,
			Model model) {
		this.view.fill(sdkAppId, q, model);
		return Views.pageOr(request, PAGE, "countries");
	}

	@PostMapping("/check")
	@Needs("ModifyWarningThreshold")
	String check(@PathVariable String sdkAppId, @ModelAttribute(FORM) VolumeForm form, BindingResult errors,
			Model model) {
		this.view.fill(sdkAppId, "", model);
		Submission.reject(errors, this.settings.problems(form.toRequest(sdkAppId)));
		return PAGE + " :: entries";
	}

	@PostMapping
	@Needs("ModifyWarningThreshold")
	Object save(@PathVariable String sdkAppId, @ModelAttribute(FORM) VolumeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		this.view.fill(sdkAppId, "", model);
		Submission.reject(errors, this.settings.problems(form.toRequest(sdkAppId)));
		if (Submission.succeeds(errors, () -> this.actions.modify(form.toRequest(sdkAppId)))) {
			Flash.success(redirect, "limit.volume.saved");
			return "redirect:" + address(sdkAppId);
		}
		return Views.refusedForm(PAGE);
	}

	static String address(String sdkAppId) {
		return "/console/apps/" + sdkAppId + "/" + TAB;
	}

}
