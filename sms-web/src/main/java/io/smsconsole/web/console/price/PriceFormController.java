package io.smsconsole.web.console.price;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.limits.price.DescribePriceInfoRequest;
import io.smsconsole.core.limits.price.ImportPriceSetRequest;
import io.smsconsole.core.limits.price.PriceActions;
import io.smsconsole.core.limits.price.PriceInfo;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.form.Uploads;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes prices, one by one or from csv.
 */
@Controller
@RequestMapping(PriceController.PATH)
class PriceFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/price/form";

	private static final String BACK = "redirect:" + PriceController.PATH;

	private static final List<Choice> TYPES = IntStream.of(0, 3, 2, 1)
		.mapToObj((type) -> Choice.key(type, "price.type." + type))
		.toList();

	private final PriceActions actions;

	PriceFormController(PriceActions actions) {
		this.actions = actions;
	}

	@GetMapping("/new")
	@Needs("AddPrice")
	String blank(Model model, Locale locale) {
		model.addAttribute(FORM, PriceForm.EMPTY);
		return offer(model, null, locale);
	}

	@PostMapping
	@Needs("AddPrice")
	Object add(@ModelAttribute(FORM) PriceForm form, BindingResult errors, Model model, RedirectAttributes redirect,
			Locale locale) {
		if (Submission.succeeds(errors, () -> this.actions.add(form.addition()))) {
			Flash.success(redirect, "price.saved", Countries.name(form.isoCode(), locale));
			return BACK;
		}
		return Views.refusedForm(offer(model, null, locale));
	}

	@GetMapping(PriceController.ONE + "/edit")
	@Needs("ModifyPrice")
	String edit(@PathVariable String isoCode, @PathVariable int smsType, Model model, Locale locale) {
		PriceInfo known = this.actions.info(new DescribePriceInfoRequest(isoCode, smsType));
		model.addAttribute(FORM, PriceForm.of(known));
		return offer(model, known, locale);
	}

	@PostMapping(PriceController.ONE)
	@Needs("ModifyPrice")
	Object change(@PathVariable String isoCode, @PathVariable int smsType, @ModelAttribute(FORM) PriceForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, Locale locale) {
		PriceInfo known = this.actions.info(new DescribePriceInfoRequest(isoCode, smsType));
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change(known)))) {
			Flash.success(redirect, "price.saved", known.name());
			return BACK;
		}
		return Views.refusedForm(offer(model, known, locale));
	}

	@PostMapping("/import")
	@Needs("ImportPriceSet")
	String bring(@RequestParam(name = "file", required = false) MultipartFile file,
			@RequestParam(defaultValue = "false") boolean whole, Cursor cursor, Model model,
			RedirectAttributes redirect, Locale locale) {
		try {
			model.addAttribute("report",
					this.actions.importPrices(new ImportPriceSetRequest(Uploads.text(file), whole)));
		}
		catch (SmsException ex) {
			// what is wrong with the file as a whole
			if (ex.parameter() == null) {
				throw ex;
			}
			Flash.failure(redirect, "price.import.failed", ErrorTexts.reason(ex, locale));
			return BACK;
		}
		model.addAttribute("whole", whole);
		PriceController.fill(this.actions, "", cursor, model);
		return PriceController.PAGE;
	}

	private static String offer(Model model, PriceInfo known, Locale locale) {
		Stream<Choice> countries = Countries.abroad()
			.stream()
			.map((code) -> Choice.of(code, Countries.name(code, locale) + " (" + code + ")"))
			.sorted(Comparator.comparing(Choice::text, Collator.getInstance(locale)));
		model.addAttribute("known", known);
		model.addAttribute("address", (known != null) ? PriceController.address(known) : PriceController.PATH);
		model.addAttribute("countries",
				Stream.concat(Stream.of(Choice.key("", "price.country.choose")), countries).toList());
		model.addAttribute("types", TYPES);
		return PAGE;
	}

}
