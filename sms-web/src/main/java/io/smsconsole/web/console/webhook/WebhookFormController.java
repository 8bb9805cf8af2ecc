package io.smsconsole.web.console.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.webhook.AlarmWebhook;
import io.smsconsole.core.insight.webhook.WebhookActions;
import io.smsconsole.core.insight.webhook.WebhookFormat;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.beans.factory.ObjectProvider;
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
 * Adds and changes webhooks.
 */
@Controller
@RequestMapping(WebhookController.PATH)
class WebhookFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/webhook/form";

	private static final String REDIRECT = "redirect:" + WebhookController.PATH;

	private final WebhookActions actions;

	private final AppChoices apps;

	WebhookFormController(WebhookActions actions, ObjectProvider<AppChoices> apps) {
		this.actions = actions;
		this.apps = apps.getIfAvailable(() -> List::of);
	}

	@GetMapping("/new")
	@Needs("AddAlarmWebhook")
	String blank(Model model) {
		model.addAttribute(FORM, WebhookForm.EMPTY);
		return fill(model, null);
	}

	@PostMapping
	@Needs("AddAlarmWebhook")
	Object add(@ModelAttribute(FORM) WebhookForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		if (Submission.succeeds(errors, () -> this.actions.add(form.addition()))) {
			Flash.success(redirect, "webhook.added", form.name().strip());
			return REDIRECT;
		}
		return Views.refusedForm(fill(model, null));
	}

	@GetMapping(WebhookController.ONE + "/edit")
	@Needs("ModifyAlarmWebhook")
	String edit(@PathVariable String webhookId, Model model) {
		AlarmWebhook webhook = WebhookController.one(this.actions, webhookId);
		model.addAttribute(FORM, WebhookForm.of(webhook));
		return fill(model, webhook);
	}

	@PostMapping(WebhookController.ONE)
	@Needs("ModifyAlarmWebhook")
	Object change(@PathVariable String webhookId, @ModelAttribute(FORM) WebhookForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		AlarmWebhook webhook = WebhookController.one(this.actions, webhookId);
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change(webhookId)))) {
			Flash.success(redirect, "webhook.changed", form.name().strip());
			return REDIRECT;
		}
		return Views.refusedForm(fill(model, webhook));
	}

	private String fill(Model model, AlarmWebhook known) {
		model.addAttribute("known", known);
		model.addAttribute("formats",
				Arrays.stream(WebhookFormat.values())
					.map((format) -> Choice.key(format.word(), "webhook.format." + format.word()))
					.toList());
		model.addAttribute("apps",
				Stream
					.concat(Stream.of(Choice.key("", "webhook.all-apps")),
							this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())))
					.toList());
		model.addAttribute("kinds", Arrays.stream(AlarmKind.values()).map(AlarmKind::word).toList());
		return PAGE;
	}

}
