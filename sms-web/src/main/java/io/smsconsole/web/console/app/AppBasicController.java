package io.smsconsole.web.console.app;

import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.AppInfo;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.DescribeAppInfoRequest;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The first tab of an application's settings: what is written about it.
 */
@Controller
@RequestMapping(AppController.PATH + "/{sdkAppId:[0-9]+}")
class AppBasicController {

	static final String TAB = "basic";

	private static final String FORM = "form";

	private static final String PAGE = "console/app/basic";

	private final AppActions actions;

	private final Apps apps;

	private final AppFrames frames;

	private final Gate gate;

	AppBasicController(AppActions actions, Apps apps, AppFrames frames, Gate gate) {
		this.actions = actions;
		this.apps = apps;
		this.frames = frames;
		this.gate = gate;
	}

	@GetMapping
	String settings(@PathVariable long sdkAppId) {
		List<AppTab> tabs = this.frames.visible(sdkAppId);
		if (tabs.isEmpty() || this.apps.find(sdkAppId).isEmpty()) {
			info(sdkAppId);
		}
		return "redirect:" + tabs.get(0).address(sdkAppId);
	}

	@GetMapping("/" + TAB)
	String show(@PathVariable long sdkAppId, Model model) {
		model.addAttribute(FORM, AppForm.of(prepare(sdkAppId, model)));
		return PAGE;
	}

	@PostMapping("/" + TAB)
	@Needs("ModifyAppInfo")
	Object change(@PathVariable long sdkAppId, @ModelAttribute(FORM) AppForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		prepare(sdkAppId, model);
		Submission.reject(errors, this.apps.problems(form.addition()));
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change(String.valueOf(sdkAppId))))) {
			Flash.success(redirect, "app.changed", form.appName());
			return "redirect:" + AppController.PATH + "/" + sdkAppId + "/" + TAB;
		}
		return Views.refusedForm(PAGE);
	}

	private AppInfo prepare(long sdkAppId, Model model) {
		AppInfo app = info(sdkAppId);
		model.addAttribute("app", app);
		model.addAttribute("tab", AppController.PATH + "/" + sdkAppId + "/" + TAB);
		model.addAttribute("mayModify", this.gate.may("ModifyAppInfo", sdkAppId));
		return app;
	}

	private AppInfo info(long sdkAppId) {
		return this.actions.info(new DescribeAppInfoRequest(String.valueOf(sdkAppId)));
	}

}
