package io.smsconsole.auth.audit;

import java.time.Duration;

import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * How long entries are kept, as the owner set it, else as the environment has it.
 */
@Component
@Primary
class StoredAuditKeep implements AuditKeep {

	private final Settings settings;

	StoredAuditKeep(Settings settings) {
		this.settings = settings;
	}

	@Override
	public Duration keep() {
		return this.settings.duration(Setting.AUDIT_KEEP_DAYS);
	}

}
