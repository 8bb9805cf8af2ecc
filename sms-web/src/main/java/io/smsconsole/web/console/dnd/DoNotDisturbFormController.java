package io.smsconsole.web.console.dnd;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.audience.dnd.DescribeBlackListResponse.BlackListEntry;
import io.smsconsole.core.audience.dnd.DoNotDisturb;
import io.smsconsole.core.audience.dnd.DoNotDisturbActions;
import io.smsconsole.core.audience.number.UploadNumbersResponse;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.web.console.number.NumberChoices;
import io.smsconsole.web.console.number.NumberFile;
import io.smsconsole.web.console.number.NumberUpload;
import io.smsconsole.web.list.OffsetPage;
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
 * Takes numbers that are not to be disturbed, and hands the list out.
 */
@Controller
@RequestMapping(DoNotDisturbController.PATH)
class DoNotDisturbFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/dnd/form";

	private static final String[] COLUMNS = { "number.phone", "number.sign", "number.type", "number.added" };

	private static final int AT_ONCE = 100;

	private final DoNotDisturbActions actions;

	private final NumberChoices choices;

	private final NumberUpload upload;

	private final NumberFile file;

	private final Gate gate;

	DoNotDisturbFormController(DoNotDisturbActions actions, NumberChoices choices, NumberUpload upload, NumberFile file,
			Gate gate) {
		this.actions = actions;
		this.choices = choices;
		this.upload = upload;
		this.file = file;
		this.gate = gate;
	}

	@GetMapping("/add")
	@Needs("UploadDoNotDisturb")
	String blank(Model model) {
		model.addAttribute(FORM, DoNotDisturbForm.EMPTY);
		offer(model);
		return PAGE;
	}

	@PostMapping("/add")
	@Needs("UploadDoNotDisturb")
	Object add(@ModelAttribute(FORM) DoNotDisturbForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		UploadNumbersResponse report = this.upload.take(form.file(), errors,
				(sheet) -> this.actions.upload(form.toRequest(sheet)));
		if (report == null) {
			offer(model);
			return Views.refusedForm(PAGE);
		}
		if (report.invalid() == 0) {
			Flash.success(redirect, "number.taken", report.added(), report.duplicate());
			return "redirect:" + DoNotDisturbController.PATH;
		}
		model.addAttribute("report", report);
		return PAGE;
	}

	/**
	 * With whole numbers where the person may reveal them, which is written down.
	 */
	@GetMapping("/export.csv")
	void export(@ModelAttribute("filter") DoNotDisturbQuery filter, Locale locale, HttpServletResponse response)
			throws IOException {
		boolean whole = this.gate.may("RevealBlackList");
		List<BlackListEntry> first = whole ? this.actions.reveal(filter.all()).blackList() : masked(filter, 0);
		SafeCsv csv = this.file.begin("do-not-disturb", COLUMNS, locale, response);
		List<BlackListEntry> entries = first;
		for (int offset = AT_ONCE; !entries.isEmpty(); offset += AT_ONCE) {
			entries.forEach((entry) -> csv.row(entry.phoneNumber(), entry.signName(),
					this.file.type(entry.smsType(), locale), this.file.time(entry.createTime())));
			entries = whole ? List.of() : masked(filter, offset);
		}
		csv.flush();
	}

	private List<BlackListEntry> masked(DoNotDisturbQuery filter, int offset) {
		return this.actions.list(filter.page(new OffsetPage(offset, AT_ONCE))).blackList();
	}

	private void offer(Model model) {
		model.addAttribute("limit", DoNotDisturb.LIMIT);
		model.addAttribute("signs", this.choices.signs());
		model.addAttribute("types", this.choices.typesAndAll());
	}

}
