package io.smsconsole.core.catalog.review;

import java.util.Locale;

import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Who reviews first, as the owner set it, else as the environment has it.
 */
@Component
@Primary
class StoredFirstReview implements FirstReview {

	private final Settings settings;

	StoredFirstReview(Settings settings) {
		this.settings = settings;
	}

	@Override
	public boolean automatic() {
		return ReviewMode
			.valueOf(this.settings.text(Setting.REVIEW).strip().toUpperCase(Locale.ROOT)) == ReviewMode.AUTO;
	}

}
