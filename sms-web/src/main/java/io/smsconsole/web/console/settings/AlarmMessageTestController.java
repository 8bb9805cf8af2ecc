package io.smsconsole.web.console.settings;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.insight.inbox.InboxActions;
import io.smsconsole.core.insight.inbox.SendTestAlarmMessageRequest;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends a message that shows that alarms arrive.
 */
@Controller
class AlarmMessageTestController {

	private final InboxActions inbox;

	AlarmMessageTestController(InboxActions inbox) {
		this.inbox = inbox;
	}

	@PostMapping(SettingsController.PATH + "/alarm/test")
	@Needs("SendTestAlarmMessage")
	String send(@RequestParam(defaultValue = "") String phone, RedirectAttributes redirect) {
		try {
			this.inbox.testMessage(new SendTestAlarmMessageRequest(phone));
			Flash.success(redirect, "settings.alarm.sent", phone);
		}
		catch (SmsException ex) {
			Flash.failure(redirect, "settings.alarm.failed", ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
		return "redirect:" + SettingsSection.ALARM.path();
	}

}
