package io.smsconsole.web.console.limit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.limits.country.CountryLimit;
import io.smsconsole.core.limits.country.CountrySheets;
import io.smsconsole.core.limits.volume.ImportCountrySetRequest;
import io.smsconsole.core.limits.volume.ImportCountrySetResponse;
import io.smsconsole.core.limits.volume.VolumeActions;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.form.Uploads;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Attachment;
import io.smsconsole.web.page.Confirmation;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adds countries to the list of an application, one by one or from csv, removes them, and
 * hands the list out.
 */
@Controller
@RequestMapping(VolumeController.PATH + "/countries")
class CountryController {

	private final VolumeActions actions;

	private final CountrySheets sheets;

	private final VolumeView view;

	CountryController(VolumeActions actions, CountrySheets sheets, VolumeView view) {
		this.actions = actions;
		this.sheets = sheets;
		this.view = view;
	}

	@PostMapping
	@Needs("ModifyWarningThreshold")
	Object add(@PathVariable String sdkAppId, @ModelAttribute(VolumeController.COUNTRY) CountryForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, Locale locale) {
		if (Submission.succeeds(errors, () -> this.actions.modify(form.addedTo(this.view.volume(sdkAppId))))) {
			Flash.success(redirect, "limit.country.saved", Countries.name(form.isoCode(), locale));
			return "redirect:" + VolumeController.address(sdkAppId);
		}
		this.view.fill(sdkAppId, "", model);
		return Views.refusedForm(VolumeController.PAGE);
	}

	@GetMapping("/{isoCode}/remove")
	@Needs("ModifyWarningThreshold")
	String askRemove(@PathVariable String sdkAppId, @PathVariable String isoCode, HtmxRequest request, Model model,
			Locale locale) {
		boolean last = this.view.volume(sdkAppId).countrySet().size() == 1;
		return new Confirmation("limit.country.remove.title",
				last ? "limit.country.remove.last" : "limit.country.remove.text", "limit.country.remove",
				VolumeController.address(sdkAppId) + "/countries/" + isoCode + "/remove",
				VolumeController.address(sdkAppId), Countries.name(isoCode, locale))
			.show(request, model);
	}

	@PostMapping("/{isoCode}/remove")
	String remove(@PathVariable String sdkAppId, @PathVariable String isoCode, RedirectAttributes redirect,
			Locale locale) {
		this.actions.modify(CountryForm.removedFrom(this.view.volume(sdkAppId), isoCode));
		Flash.success(redirect, "limit.country.removed", Countries.name(isoCode, locale));
		return "redirect:" + VolumeController.address(sdkAppId);
	}

	@PostMapping("/import")
	String importFile(@PathVariable String sdkAppId, @RequestParam(name = "file", required = false) MultipartFile file,
			Model model) {
		ImportCountrySetResponse report = this.actions
			.importCountries(new ImportCountrySetRequest(sdkAppId, Uploads.text(file)));
		this.view.fill(sdkAppId, "", model);
		model.addAttribute("report", report);
		return VolumeController.PAGE;
	}

	@GetMapping("/countries.csv")
	void export(@PathVariable String sdkAppId, Locale locale, HttpServletResponse response) throws IOException {
		List<CountryLimit> countries = this.view.volume(sdkAppId)
			.countrySet()
			.stream()
			.map((country) -> new CountryLimit(country.isoCode(), country.warning(), country.limit()))
			.toList();
		this.sheets.write(countries, locale,
				Attachment.begin(response, Attachment.CSV, "countries-" + sdkAppId + ".csv"));
	}

}
