package io.smsconsole.web.console.settings;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.setting.DescribePlatformSettingsRequest;
import io.smsconsole.core.base.setting.DescribePlatformSettingsResponse;
import io.smsconsole.core.base.setting.ModifyPlatformSettingsRequest;
import io.smsconsole.core.base.setting.SettingActions;
import io.smsconsole.core.base.setting.Settings;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

	private final Settings settings;

	private final AlarmMessageChoices alarmMessages;

	PlatformController(SettingActions actions, Settings settings, AlarmMessageChoices alarmMessages) {
		this.actions = actions;
		this.settings = settings;
		this.alarmMessages = alarmMessages;
	}

	@GetMapping
	String show(HttpServletRequest request, Model model) {
		model.addAttribute(FORM, PlatformForm.of(prepare(request, model)));
		return PAGE;
	}

	@PostMapping(params = "!defaults")
	Object save(@ModelAttribute(FORM) PlatformForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean confirmed, HttpServletRequest request, HtmxRequest htmx,
			Model model, RedirectAttributes redirect) {
		DescribePlatformSettingsResponse now = prepare(request, model);
		Submission.reject(errors, this.settings.problems(form.change()));
		List<Confirmation.Line> shortened = form.shortened(now);
		if (!errors.hasErrors() && !confirmed && !shortened.isEmpty()) {
			String path = SettingsSection.RETENTION.path();
			return new Confirmation("settings.shorten.title", "settings.shorten.text", "settings.shorten.button",
					form.retention(path), path)
				.about(shortened)
				.show(htmx, model);
		}
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change()))) {
			Flash.success(redirect, "settings.saved");
			return "redirect:" + SettingsSection.at(request.getRequestURI()).path();
		}
		return Views.refusedForm(PAGE);
	}

	@PostMapping(params = "defaults")
	@Needs("ModifyPlatformSettings")
	String reset(@RequestParam(defaultValue = "false") boolean confirmed, HttpServletRequest request, HtmxRequest htmx,
			Model model, RedirectAttributes redirect) {
		SettingsSection section = SettingsSection.at(request.getRequestURI());
		if (section == SettingsSection.RETENTION && !confirmed) {
			return new Confirmation("settings.shorten.title", "settings.shorten.reset", "settings.reset",
					section.path() + "?defaults=true&confirmed=true", section.path())
				.show(htmx, model);
		}
		this.actions.modify(new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, section.settings()));
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
		if (section == SettingsSection.ALARM) {
			this.alarmMessages.show(settings, model);
		}
		return settings;
	}

}
