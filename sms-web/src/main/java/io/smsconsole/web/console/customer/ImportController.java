package io.smsconsole.web.console.customer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.audience.intake.CancelCustomerImportRequest;
import io.smsconsole.core.audience.intake.CustomerImportInfo;
import io.smsconsole.core.audience.intake.CustomerImportRequest;
import io.smsconsole.core.audience.intake.CustomerSheet;
import io.smsconsole.core.audience.intake.DescribeCustomerImportListRequest;
import io.smsconsole.core.audience.intake.ImportCustomersRequest;
import io.smsconsole.core.audience.intake.IntakeActions;
import io.smsconsole.core.audience.intake.Intakes;
import io.smsconsole.core.audience.intake.RevealCustomerImportProblemsRequest;
import io.smsconsole.core.base.sheet.SafeXlsx;
import io.smsconsole.core.base.sheet.UploadedSheet;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Attachment;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.upload.UploadFolder;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes sheets of customers, and shows how far they are read and what came of them.
 */
@Controller
@RequestMapping(CustomerController.PATH)
class ImportController {

	private static final String FORM = "console/customer/import";

	private static final String PAGE = "console/customer/imported";

	private static final String IMPORT = "/imports/{id:[0-9]{1,19}}";

	private static final int RECENT = 10;

	private final IntakeActions actions;

	private final Intakes intakes;

	private final IntakeFormPage page;

	private final UploadFolder folder;

	private final Gate gate;

	ImportController(IntakeActions actions, Intakes intakes, IntakeFormPage page, UploadFolder folder, Gate gate) {
		this.actions = actions;
		this.intakes = intakes;
		this.page = page;
		this.folder = folder;
		this.gate = gate;
	}

	@GetMapping("/import")
	@Needs("ImportCustomers")
	String blank(@RequestParam(required = false) Long group, Model model) {
		model.addAttribute(IntakeFormPage.FORM, this.page.blank(group));
		fill(model);
		return FORM;
	}

	@GetMapping("/sheet.xlsx")
	@Needs("ImportCustomers")
	void sheet(Locale locale, HttpServletResponse response) throws IOException {
		CustomerSheet.write(locale, Attachment.begin(response, SafeXlsx.MEDIA_TYPE, "customers.xlsx"));
	}

	@PostMapping("/import")
	@Needs("ImportCustomers")
	Object upload(@ModelAttribute(IntakeFormPage.FORM) IntakeForm entered, BindingResult errors, Model model) {
		MultipartFile file = entered.file();
		if (file == null || file.isEmpty()) {
			errors.rejectValue("file", "customer.file.missing");
		}
		IntakeForm form = errors.hasErrors() ? entered : this.page.grouped(entered, errors);
		AtomicReference<CustomerImportInfo> begun = new AtomicReference<>();
		boolean done = Submission.succeeds(errors,
				() -> begun.set(this.actions.upload(new ImportCustomersRequest(form.international(),
						new UploadedSheet(UploadFolder.name(file), this.folder.keep(file)), form.customerGroupId(),
						form.tags()))));
		if (done) {
			return "redirect:" + CustomerController.PATH + "/imports/" + begun.get().importId();
		}
		model.addAttribute(IntakeFormPage.FORM, form);
		fill(model);
		return Views.refusedForm(FORM);
	}

	/**
	 * Of a form that is too large nothing can be read.
	 */
	@ExceptionHandler(MultipartException.class)
	String tooLarge(RedirectAttributes redirect) {
		Flash.failure(redirect, "customer.file.large");
		return "redirect:" + CustomerController.PATH + "/import";
	}

	@GetMapping(IMPORT)
	String show(@PathVariable String id, HtmxRequest request, Model model) {
		CustomerImportInfo info = this.actions.describe(new CustomerImportRequest(id));
		model.addAttribute("import", info);
		model.addAttribute("problems",
				info.reading() ? List.of() : this.actions.problems(new CustomerImportRequest(id)).problemSet());
		return Views.pageOr(request, PAGE, "report");
	}

	/**
	 * Whole numbers are in the file, so they are revealed first.
	 */
	@GetMapping(IMPORT + "/problems.csv")
	void problems(@PathVariable String id, Locale locale, HttpServletResponse response) throws IOException {
		this.actions.revealProblems(new RevealCustomerImportProblemsRequest(id));
		this.intakes.writeProblems(Long.parseLong(id), locale,
				Attachment.begin(response, Attachment.CSV, "problems.csv"));
	}

	@PostMapping(IMPORT + "/cancel")
	@Needs("CancelCustomerImport")
	String cancel(@PathVariable String id) {
		this.actions.cancel(new CancelCustomerImportRequest(id));
		return "redirect:" + CustomerController.PATH + "/imports/" + id;
	}

	private void fill(Model model) {
		this.page.fill(model);
		if (this.gate.may("DescribeCustomerImportList")) {
			model.addAttribute("imports",
					this.actions.list(new DescribeCustomerImportListRequest(RECENT, null)).importSet());
		}
	}

}
