package io.smsconsole.auth.grant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.policy.PolicyLanguage;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The policies that come with the product, as policies like others.
 */
@Component
class Presets {

	private final PolicyLanguage language;

	Presets(PolicyLanguage language) {
		this.language = language;
	}

	Optional<Policy> find(long id) {
		return Preset.find(id).map(this::policy);
	}

	List<Policy> all() {
		return Arrays.stream(Preset.values()).map(this::policy).toList();
	}

	private Policy policy(Preset preset) {
		return new Policy(preset.id(), preset.label(), preset.description(LocaleContextHolder.getLocale()),
				preset.document(this.language::knows), null, null);
	}

}
