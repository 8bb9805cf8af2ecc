package io.smsconsole.web.console.settings;

import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.base.setting.DescribePlatformSettingsRequest;
import io.smsconsole.core.base.setting.DescribePlatformSettingsResponse;
import io.smsconsole.core.base.setting.ModifyPlatformSettingsRequest;
import io.smsconsole.core.base.setting.SettingActions;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.shell.AppChoices;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes the settings of the installation, section by section.
 */
@Controller
@RequestMapping({ SettingsController.PATH + "/sending", SettingsController.PATH + "/security",
		SettingsController.PATH + "/retention", SettingsController.PATH + "/mail", SettingsController.PATH + "/alarm" })
class PlatformController {

	private static final String FORM = "form";

	private static final String PAGE = "console/settings/platform";

	private static final List<Choice> REVIEWS = List.of(Choice.key("auto", "settings.review.auto"),
			Choice.key("internal", "settings.review.internal"));

	private final SettingActions actions;

	private final AppChoices apps;

	PlatformController(SettingActions actions, ObjectProvider<AppChoices> apps) {
		this.actions = actions;
		this.apps = apps.getIfAvailable(() -> List::of);
	}

	@GetMapping
	String show(HttpServletRequest request, Model model) {
		model.addAttribute(FORM, PlatformForm.of(prepare(request, model)));
		return PAGE;
	}

	@PostMapping(params = "!defaults")
	Object save(@ModelAttribute(FORM) PlatformForm form, BindingResult errors, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		prepare(request, model);
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change()))) {
			Flash.success(redirect, "settings.saved");
			return "redirect:" + SettingsSection.at(request.getRequestURI()).path();
		}
		return Views.refusedForm(PAGE);
	}

	@PostMapping(params = "defaults")
	String reset(HttpServletRequest request, RedirectAttributes redirect) {
		SettingsSection section = SettingsSection.at(request.getRequestURI());
		this.actions.modify(new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, section.settings()));
		Flash.success(redirect, "settings.saved");
		return "redirect:" + section.path();
	}

	private DescribePlatformSettingsResponse prepare(HttpServletRequest request, Model model) {
		DescribePlatformSettingsResponse settings = this.actions.describe(new DescribePlatformSettingsRequest());
		SettingsSection section = SettingsSection.at(request.getRequestURI());
		model.addAttribute("section", section);
		model.addAttribute("sections", SettingsSection.values());
		model.addAttribute("settings", settings);
		model.addAttribute("changed", settings.changedSet().stream().anyMatch(section.settings()::contains));
		model.addAttribute("reviews", REVIEWS);
		model.addAttribute("apps",
				Stream
					.concat(Stream.of(Choice.key("", "settings.alarm.none")),
							this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())))
					.toList());
		return settings;
	}

}
