package io.smsconsole.web.console.whitelist;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.audience.number.UploadNumbersResponse;
import io.smsconsole.core.audience.whitelist.DescribeFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.DescribeFrequencyWhiteListResponse.WhitelistedNumber;
import io.smsconsole.core.audience.whitelist.FrequencyWhitelist;
import io.smsconsole.core.audience.whitelist.RevealFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.UploadFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.WhitelistActions;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DescribeAppInfoRequest;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes numbers for the frequency whitelist, and hands the list out.
 */
@Controller
@RequestMapping(WhitelistController.PATH)
class WhitelistFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/whitelist/form";

	private static final String[] COLUMNS = { "number.phone", "number.added" };

	private static final int AT_ONCE = 100;

	private final WhitelistActions actions;

	private final AppActions apps;

	private final NumberUpload upload;

	private final NumberFile file;

	private final Gate gate;

	WhitelistFormController(WhitelistActions actions, AppActions apps, NumberUpload upload, NumberFile file,
			Gate gate) {
		this.actions = actions;
		this.apps = apps;
		this.upload = upload;
		this.file = file;
		this.gate = gate;
	}

	@GetMapping("/add")
	@Needs("UploadFrequencyWhiteList")
	String blank(@PathVariable String sdkAppId, Model model) {
		model.addAttribute(FORM, WhitelistForm.EMPTY);
		offer(sdkAppId, model);
		return PAGE;
	}

	@PostMapping("/add")
	Object add(@PathVariable String sdkAppId, @ModelAttribute(FORM) WhitelistForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		UploadNumbersResponse report = this.upload.take(form.file(), errors, (sheet) -> this.actions
			.upload(new UploadFrequencyWhiteListRequest(sdkAppId, sheet, form.phoneNumbers())));
		offer(sdkAppId, model);
		if (report == null) {
			return Views.refusedForm(PAGE);
		}
		if (report.invalid() == 0) {
			Flash.success(redirect, "number.taken", report.added(), report.duplicate());
			return "redirect:" + WhitelistController.path(sdkAppId);
		}
		model.addAttribute("report", report);
		return PAGE;
	}

	/**
	 * With whole numbers where the person may reveal them, which is written down.
	 */
	@GetMapping("/export.csv")
	void export(@PathVariable String sdkAppId, Locale locale, HttpServletResponse response) throws IOException {
		boolean whole = this.gate.may("RevealFrequencyWhiteList", Long.parseLong(sdkAppId));
		List<WhitelistedNumber> entries = whole
				? this.actions.reveal(new RevealFrequencyWhiteListRequest(sdkAppId, null)).whiteList()
				: masked(sdkAppId, 0);
		SafeCsv csv = this.file.begin("whitelist-" + sdkAppId, COLUMNS, locale, response);
		for (int offset = AT_ONCE; !entries.isEmpty(); offset += AT_ONCE) {
			entries.forEach((entry) -> csv.row(entry.phoneNumber(), this.file.time(entry.createTime())));
			entries = whole ? List.of() : masked(sdkAppId, offset);
		}
		csv.flush();
	}

	private List<WhitelistedNumber> masked(String sdkAppId, int offset) {
		return this.actions.list(new DescribeFrequencyWhiteListRequest(sdkAppId, null, AT_ONCE, offset, true))
			.whiteList();
	}

	private void offer(String sdkAppId, Model model) {
		model.addAttribute("app", this.apps.info(new DescribeAppInfoRequest(sdkAppId)));
		model.addAttribute("path", WhitelistController.path(sdkAppId));
		model.addAttribute("limit", FrequencyWhitelist.LIMIT);
	}

}
