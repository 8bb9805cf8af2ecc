package io.smsconsole.web.console.alarm;

import io.smsconsole.core.insight.inbox.DescribeAlarmChannelListRequest;
import io.smsconsole.core.insight.inbox.InboxActions;
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
 * Shows whether mail is set up, and sends one that shows that alarms arrive.
 */
@Controller
@RequestMapping(AlarmTestController.PATH)
class AlarmTestController {

	static final String PATH = AlarmController.PATH + "/test";

	private static final String FORM = "form";

	private static final String PAGE = "console/alarm/test";

	private final InboxActions inbox;

	AlarmTestController(InboxActions inbox) {
		this.inbox = inbox;
	}

	@GetMapping
	@Needs("SendTestAlarm")
	String show(Model model) {
		model.addAttribute(FORM, new AlarmTestForm(""));
		prepare(model);
		return PAGE;
	}

	@PostMapping
	@Needs("SendTestAlarm")
	Object send(@ModelAttribute(FORM) AlarmTestForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (Submission.succeeds(errors, () -> this.inbox.test(form.toRequest()))) {
			Flash.success(redirect, "alarm.test.sent", form.email());
			return "redirect:" + PATH;
		}
		prepare(model);
		return Views.refusedForm(PAGE);
	}

	private void prepare(Model model) {
		model.addAttribute("channels", this.inbox.channels(new DescribeAlarmChannelListRequest()).channelSet());
	}

}
