package io.smsconsole.web.console.callback;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.DescribeReplyCallbackRequest;
import io.smsconsole.core.feedback.delivery.SampleActions;
import io.smsconsole.core.feedback.delivery.TestReplyCallbackRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes where the replies of the account are reported.
 */
@Controller
@RequestMapping(ReplyCallbackController.PATH)
class ReplyCallbackController {

	static final String PATH = "/console/general/reply-callback";

	private static final String FORM = "form";

	private static final String PAGE = "console/callback/reply";

	private final CallbackActions callbacks;

	private final SampleActions samples;

	private final Gate gate;

	ReplyCallbackController(CallbackActions callbacks, SampleActions samples, Gate gate) {
		this.callbacks = callbacks;
		this.samples = samples;
		this.gate = gate;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute(FORM,
				ReplyCallbackForm.of(this.callbacks.describeReply(new DescribeReplyCallbackRequest())));
		prepare(model);
		return PAGE;
	}

	@PostMapping
	@Needs("ModifyReplyCallback")
	Object save(@ModelAttribute(FORM) ReplyCallbackForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (Submission.succeeds(errors, () -> this.callbacks.modifyReply(form.toRequest()))) {
			Flash.success(redirect, form.enabled() ? "callback.saved.on" : "callback.saved.off");
			return "redirect:" + PATH;
		}
		prepare(model);
		return Views.refusedForm(PAGE);
	}

	@PostMapping("/test")
	@Needs("TestReplyCallback")
	Object test(@ModelAttribute(FORM) ReplyCallbackForm form, BindingResult errors, HtmxRequest request, Model model) {
		prepare(model);
		boolean tested = Submission.succeeds(errors, () -> model.addAttribute("test",
				this.samples.testReply(new TestReplyCallbackRequest(form.replyCallbackUrl()))));
		return tested ? Views.pageOr(request, PAGE, "entryForm")
				: Views.refusedForm(Views.pageOr(request, PAGE, "entryForm"));
	}

	private void prepare(Model model) {
		model.addAttribute("mayTest", this.gate.may("TestReplyCallback"));
		model.addAttribute("mayModify", this.gate.may("ModifyReplyCallback"));
		model.addAttribute("sample", CallbackSample.REPLY);
	}

}
