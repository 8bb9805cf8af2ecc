package io.smsconsole.web.boot;

import java.util.Locale;
import java.util.Map;

/**
 * What a setting is called outside, where people set it: {@code SMS_OWNER_NAME} for
 * {@code sms.owner.name}.
 */
final class SettingNames {

	static final String PREFIX = "SMS_";

	private static final Map<String, String> SPECIAL = Map.of("sms.reconcile.grace", "SMS_RECONCILE_GRACE_SECONDS");

	private SettingNames() {
	}

	static String outside(String inside) {
		return SPECIAL.getOrDefault(inside, inside.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
	}

}
