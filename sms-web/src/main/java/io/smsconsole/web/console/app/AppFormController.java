package io.smsconsole.web.console.app;

import io.smsconsole.core.catalog.app.AddAppInfoResponse;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Takes what is entered about a new application.
 */
@Controller
@RequestMapping(AppController.PATH)
class AppFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/app/form";

	private final AppActions actions;

	private final Apps apps;

	AppFormController(AppActions actions, Apps apps) {
		this.actions = actions;
		this.apps = apps;
	}

	@GetMapping("/new")
	@Needs("AddAppInfo")
	String blank(Model model) {
		model.addAttribute(FORM, AppForm.EMPTY);
		return PAGE;
	}

	@PostMapping("/check")
	@Needs({ "AddAppInfo", "ModifyAppInfo" })
	String check(@ModelAttribute(FORM) AppForm form, BindingResult errors) {
		Submission.reject(errors, this.apps.problems(form.addition()));
		return PAGE + " :: entries";
	}

	// The key is shown in the answer itself: a redirect would have to keep it somewhere.
	@PostMapping
	@Needs("AddAppInfo")
	Object add(@ModelAttribute(FORM) AppForm form, BindingResult errors, Model model) {
		Submission.reject(errors, this.apps.problems(form.addition()));
		boolean added = Submission.succeeds(errors, () -> {
			AddAppInfoResponse app = this.actions.add(form.addition());
			model.addAttribute("app", app);
		});
		return added ? "console/app/added" : Views.refusedForm(PAGE);
	}

}
