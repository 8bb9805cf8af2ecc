package io.smsconsole.web.console.abuse;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.limits.abuse.AbuseActions;
import io.smsconsole.core.limits.abuse.AbuseMonitors;
import io.smsconsole.core.limits.abuse.DescribeAbuseMonitorRequest;
import io.smsconsole.core.limits.abuse.DescribeAbuseMonitorResponse;
import io.smsconsole.core.limits.abuse.ResumeVerificationCodesRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
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
 * Takes what looks like abuse of an application's verification codes, shows whether they
 * are stopped, and resumes them.
 */
@Controller
@RequestMapping(AbuseController.PATH)
class AbuseController {

	static final String TAB = "security";

	static final String PATH = "/console/apps/{sdkAppId:[0-9]+}/" + TAB;

	private static final String FORM = "form";

	private static final String PAGE = "console/abuse/security";

	private final AbuseActions actions;

	private final AbuseMonitors monitors;

	private final Gate gate;

	AbuseController(AbuseActions actions, AbuseMonitors monitors, Gate gate) {
		this.actions = actions;
		this.monitors = monitors;
		this.gate = gate;
	}

	@GetMapping
	String show(@PathVariable String sdkAppId, Model model) {
		model.addAttribute(FORM, AbuseForm.of(prepare(sdkAppId, model)));
		return PAGE;
	}

	@PostMapping("/check")
	@Needs("ModifyAbuseMonitor")
	String check(@PathVariable String sdkAppId, @ModelAttribute(FORM) AbuseForm form, BindingResult errors,
			Model model) {
		prepare(sdkAppId, model);
		Submission.reject(errors, this.monitors.problems(form.toRequest(sdkAppId)));
		return PAGE + " :: entries";
	}

	@PostMapping
	@Needs("ModifyAbuseMonitor")
	Object save(@PathVariable String sdkAppId, @ModelAttribute(FORM) AbuseForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		prepare(sdkAppId, model);
		Submission.reject(errors, this.monitors.problems(form.toRequest(sdkAppId)));
		if (Submission.succeeds(errors, () -> this.actions.modify(form.toRequest(sdkAppId)))) {
			Flash.success(redirect, form.on() ? "abuse.saved.on" : "abuse.saved.off");
			return "redirect:" + address(sdkAppId);
		}
		return Views.refusedForm(PAGE);
	}

	@GetMapping("/resume")
	@Needs("ResumeVerificationCodes")
	String askResume(@PathVariable String sdkAppId, HtmxRequest request, Model model) {
		this.actions.describe(new DescribeAbuseMonitorRequest(sdkAppId));
		return new Confirmation("abuse.resume.title", "abuse.resume.text", "abuse.resume",
				address(sdkAppId) + "/resume", address(sdkAppId))
			.calmly()
			.show(request, model);
	}

	@PostMapping("/resume")
	String resume(@PathVariable String sdkAppId, RedirectAttributes redirect) {
		this.actions.resume(new ResumeVerificationCodesRequest(sdkAppId));
		Flash.success(redirect, "abuse.resumed");
		return "redirect:" + address(sdkAppId);
	}

	private DescribeAbuseMonitorResponse prepare(String sdkAppId, Model model) {
		DescribeAbuseMonitorResponse monitor = this.actions.describe(new DescribeAbuseMonitorRequest(sdkAppId));
		long app = Long.parseLong(sdkAppId);
		model.addAttribute("monitor", monitor);
		model.addAttribute("mayModify", this.gate.may("ModifyAbuseMonitor", app));
		model.addAttribute("mayResume", this.gate.may("ResumeVerificationCodes", app));
		return monitor;
	}

	private static String address(String sdkAppId) {
		return "/console/apps/" + sdkAppId + "/" + TAB;
	}

}
