package io.smsconsole.web.developer.request;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.auth.key.OwnKey;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.ActionTexts;
import io.smsconsole.core.wire.tc3.SignatureMethod;
import io.smsconsole.web.developer.OwnKeys;
import io.smsconsole.web.developer.shape.RecordShape;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.shell.ChosenApp;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lays out what the page of the builder shows.
 */
@Component
class RequestPage {

	static final String USUAL_REGION = "ap-guangzhou";

	private static final Map<String, String> SAMPLES = Map.of("PhoneNumberSet", "+8613800138000", "PhoneNumber",
			"+8613800138000", "TemplateParamSet", "123456");

	private final CallableActions actions;

	private final OwnKeys keys;

	private final ChosenApp apps;

	RequestPage(CallableActions actions, OwnKeys keys, ChosenApp apps) {
		this.actions = actions;
		this.keys = keys;
		this.apps = apps;
	}

	/**
	 * A form to begin with.
	 */
	RequestForm start(ActionEntry action, String key, HttpServletRequest request) {
		String skeleton = (action != null) ? shape(action, request).skeleton() : "{}";
		return new RequestForm((action != null) ? action.name() : "", OwnKeys.chosen(this.keys.usable(), key),
				SignatureMethod.TC3.label(), USUAL_REGION, skeleton);
	}

	void show(ActionEntry action, String wanted, HttpServletRequest request, Locale locale, Model model) {
		List<OwnKey> usable = this.keys.usable();
		model.addAttribute("wanted", (action != null) ? action.name() : wanted);
		model.addAttribute("action", action);
		model.addAttribute("actions",
				this.actions.list()
					.stream()
					.map((entry) -> Choice.of(entry.name(), ActionTexts.of(entry.name(), locale)))
					.toList());
		model.addAttribute("words", (action != null) ? ActionTexts.of(action.name(), locale) : null);
		model.addAttribute("parameters", (action != null) ? shape(action, request).parameters() : List.of());
		model.addAttribute("keys", usable.stream().map((key) -> Choice.of(key.secretId(), key.secretId())).toList());
		model.addAttribute("methods",
				Arrays.stream(SignatureMethod.values())
					.map((method) -> Choice.of(method.label(), method.label()))
					.toList());
	}

	private RecordShape shape(ActionEntry action, HttpServletRequest request) {
		Map<String, String> samples = new HashMap<>(SAMPLES);
		this.apps.of(request).ifPresent((app) -> samples.put("SmsSdkAppId", app));
		return new RecordShape(action.request(), samples);
	}

}
