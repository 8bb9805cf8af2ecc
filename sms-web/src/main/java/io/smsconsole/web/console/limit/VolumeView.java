package io.smsconsole.web.console.limit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.limits.volume.DescribeWarningThresholdRequest;
import io.smsconsole.core.limits.volume.DescribeWarningThresholdResponse;
import io.smsconsole.core.limits.volume.VolumeActions;
import io.smsconsole.web.form.Choice;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.Locale;

/**
 * Puts together what the page of an application's limits of the day shows.
 */
@Component
class VolumeView {

	private final VolumeActions actions;

	private final AccountSettings account;

	private final Gate gate;

	VolumeView(VolumeActions actions, AccountSettings account, Gate gate) {
		this.actions = actions;
		this.account = account;
		this.gate = gate;
	}

	DescribeWarningThresholdResponse volume(String sdkAppId) {
		return this.actions.describe(new DescribeWarningThresholdRequest(sdkAppId));
	}

	/**
	 * Fills the model but for the forms that were refused.
	 * @param part what a country's name or code must hold
	 */
	void fill(String sdkAppId, String part, Model model) {
		Locale locale = LocaleContextHolder.getLocale();
		DescribeWarningThresholdResponse volume = volume(sdkAppId);
		long app = Long.parseLong(sdkAppId);
		Collator order = Collator.getInstance(locale);
		model.addAttribute("volume", volume);
		model.addAttribute("q", part);
		model.addAttribute("countries",
				volume.countrySet()
					.stream()
					.map((country) -> CountryLine.of(country, volume.globalLimit(), locale))
					.filter((line) -> line.matches(part, locale))
					.sorted(Comparator.comparing(CountryLine::name, order))
					.toList());
		model.addAttribute("choices", choices(locale, order));
		model.addAttribute("mayModify", this.gate.may("ModifyWarningThreshold", app));
		model.addAttribute("mayImport", this.gate.may("ImportCountrySet", app));
		model.addAttribute("enterprise", this.account.enterprise());
		if (!model.containsAttribute(VolumeController.FORM)) {
			model.addAttribute(VolumeController.FORM, VolumeForm.of(volume));
		}
		if (!model.containsAttribute(VolumeController.COUNTRY)) {
			model.addAttribute(VolumeController.COUNTRY, CountryForm.EMPTY);
		}
	}

	private static List<Choice> choices(Locale locale, Collator order) {
		return Countries.abroad()
			.stream()
			.map((code) -> Choice.of(code, Countries.name(code, locale) + " (" + code + ")"))
			.sorted(Comparator.comparing(Choice::text, order))
			.toList();
	}

}
