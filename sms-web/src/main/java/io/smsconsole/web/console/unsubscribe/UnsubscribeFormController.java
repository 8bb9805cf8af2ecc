package io.smsconsole.web.console.unsubscribe;

import java.io.IOException;
import java.util.Locale;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.audience.number.UploadNumbersResponse;
import io.smsconsole.core.audience.unsubscribe.AddUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeResponse;
import io.smsconsole.core.audience.unsubscribe.UnsubscribeActions;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.web.console.number.NumberChoices;
import io.smsconsole.web.console.number.NumberFile;
import io.smsconsole.web.console.number.NumberUpload;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes numbers that unsubscribed elsewhere, and hands the list out.
 */
@Controller
@RequestMapping(UnsubscribeController.PATH)
class UnsubscribeFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/unsubscribe/form";

	private static final String[] COLUMNS = { "number.phone", "number.app", "number.sign", "number.type",
			"unsubscribe.since" };

	private static final int AT_ONCE = 100;

	private final UnsubscribeActions actions;

	private final NumberChoices choices;

	private final NumberUpload upload;

	private final NumberFile file;

	private final Gate gate;

	UnsubscribeFormController(UnsubscribeActions actions, NumberChoices choices, NumberUpload upload, NumberFile file,
			Gate gate) {
		this.actions = actions;
		this.choices = choices;
		this.upload = upload;
		this.file = file;
		this.gate = gate;
	}

	@GetMapping("/add")
	@Needs("UploadUnsubscribe")
	String blank(Model model) {
		model.addAttribute(FORM, UnsubscribeForm.EMPTY);
		offer(model);
		return PAGE;
	}

	@PostMapping("/add")
	@Needs("UploadUnsubscribe")
	Object add(@ModelAttribute(FORM) UnsubscribeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		UploadNumbersResponse report = this.upload.take(form.file(), errors,
				(sheet) -> this.actions.upload(form.toRequest(sheet)));
		if (report == null) {
			offer(model);
			return Views.refusedForm(PAGE);
		}
		if (report.invalid() == 0) {
			Flash.success(redirect, "number.taken", report.added(), report.duplicate());
			return "redirect:" + UnsubscribeController.PATH;
		}
		model.addAttribute("report", report);
		return PAGE;
	}

	/**
	 * With whole numbers where the person may reveal them, which is written down.
	 */
	@GetMapping("/export.csv")
	void export(@ModelAttribute("filter") UnsubscribeQuery filter, Locale locale, HttpServletResponse response)
			throws IOException {
		boolean whole = this.gate.may("RevealUnsubscribe");
		DescribeUnsubscribeResponse found = part(filter, whole, null);
		SafeCsv csv = this.file.begin("unsubscribed", COLUMNS, locale, response);
		while (true) {
			found.unsubscribeSet()
				.forEach((entry) -> csv.row(entry.phoneNumber(), entry.smsSdkAppId(), entry.signName(),
						this.file.type(entry.smsType(), locale), this.file.time(entry.createTime())));
			if (found.cursor().isEmpty()) {
				break;
			}
			found = part(filter, whole, found.cursor());
		}
		csv.flush();
	}

	private DescribeUnsubscribeResponse part(UnsubscribeQuery filter, boolean whole, String cursor) {
		return whole ? this.actions.reveal(filter.whole(cursor))
				: this.actions.list(filter.masked(AT_ONCE, cursor, null));
	}

	private void offer(Model model) {
		model.addAttribute("limit", AddUnsubscribeRequest.MOST);
		model.addAttribute("apps", this.choices.apps());
		model.addAttribute("signs", this.choices.signs());
		model.addAttribute("types", this.choices.types());
	}

}
