package io.smsconsole.web.console.webhook;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.insight.webhook.AlarmWebhook;
import io.smsconsole.core.insight.webhook.AlarmWebhookRequest;
import io.smsconsole.core.insight.webhook.DescribeAlarmWebhookListRequest;
import io.smsconsole.core.insight.webhook.WebhookActions;
import io.smsconsole.core.insight.webhook.Webhooks;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists webhooks, tries and deletes them.
 */
@Controller
@RequestMapping(WebhookController.PATH)
class WebhookController {

	static final String PATH = "/console/alarms/webhooks";

	static final String ONE = "/{webhookId:[0-9]+}";

	private static final String REDIRECT = "redirect:" + PATH;

	private final WebhookActions actions;

	WebhookController(WebhookActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String list(Model model) {
		List<AlarmWebhook> webhooks = this.actions.list(new DescribeAlarmWebhookListRequest()).webhookSet();
		model.addAttribute("webhooks", webhooks);
		model.addAttribute("limit", Webhooks.LIMIT);
		return "console/webhook/list";
	}

	@PostMapping(ONE + "/test")
	@Needs("TestAlarmWebhook")
	String test(@PathVariable String webhookId, RedirectAttributes redirect) {
		String name = one(webhookId).name();
		try {
			this.actions.test(new AlarmWebhookRequest(webhookId));
			Flash.success(redirect, "webhook.tested", name);
		}
		catch (SmsException ex) {
			Flash.failure(redirect, "webhook.not-reached", name,
					ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
		return REDIRECT;
	}

	@GetMapping(ONE + "/delete")
	@Needs("DeleteAlarmWebhook")
	String ask(@PathVariable String webhookId, HtmxRequest request, Model model) {
		return new Confirmation("webhook.delete.ask", "webhook.delete.text", "webhook.delete",
				PATH + "/" + webhookId + "/delete", PATH, one(webhookId).name())
			.show(request, model);
	}

	@PostMapping(ONE + "/delete")
	@Needs("DeleteAlarmWebhook")
	String delete(@PathVariable String webhookId, RedirectAttributes redirect) {
		String name = one(webhookId).name();
		this.actions.delete(new AlarmWebhookRequest(webhookId));
		Flash.success(redirect, "webhook.deleted", name);
		return REDIRECT;
	}

	private AlarmWebhook one(String webhookId) {
		return one(this.actions, webhookId);
	}

	static AlarmWebhook one(WebhookActions actions, String webhookId) {
		return actions.list(new DescribeAlarmWebhookListRequest())
			.webhookSet()
			.stream()
			.filter((webhook) -> webhook.webhookId().equals(webhookId))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "WebhookId", "webhook.unknown"));
	}

}
