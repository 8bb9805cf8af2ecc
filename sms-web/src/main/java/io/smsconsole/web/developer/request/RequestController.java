package io.smsconsole.web.developer.request;

import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.signature.SignatureActions;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.web.developer.Endpoint;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the builder, and signs what was built. The call itself is sent by the browser, to
 * the very door that programs use.
 */
@Controller
@RequestMapping(RequestController.PATH)
@Needs("SignApiCall")
class RequestController {

	static final String PATH = "/console/developer/request";

	private static final String PAGE = "developer/request/builder";

	private static final String FRAGMENT = "builder";

	private final CallableActions actions;

	private final SignatureActions signatures;

	private final RequestPage page;

	RequestController(CallableActions actions, SignatureActions signatures, RequestPage page) {
		this.actions = actions;
		this.signatures = signatures;
		this.page = page;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String action, @RequestParam(defaultValue = "") String key,
			HttpServletRequest request, HtmxRequest htmx, Locale locale, Model model) {
		ActionEntry entry = this.actions.find(action).orElse(null);
		model.addAttribute("form", this.page.start(entry, key, request));
		this.page.show(entry, action, request, locale, model);
		return Views.pageOr(htmx, PAGE, FRAGMENT);
	}

	@PostMapping
	ModelAndView sign(@ModelAttribute("form") RequestForm form, BindingResult errors, HttpServletRequest request,
			HtmxRequest htmx, Locale locale, Model model) {
		Endpoint endpoint = Endpoint.of(request);
		boolean signed = Submission.succeeds(errors, () -> model.addAttribute("signed",
				new SignedCall(this.signatures.sign(form.toRequest(endpoint)), endpoint)));
		String wanted = (form.actionName() != null) ? form.actionName() : "";
		this.page.show(this.actions.find(wanted).orElse(null), wanted, request, locale, model);
		return new ModelAndView(Views.pageOr(htmx, PAGE, FRAGMENT),
				signed ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
