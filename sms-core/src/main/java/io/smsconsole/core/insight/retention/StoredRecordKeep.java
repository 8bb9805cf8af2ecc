package io.smsconsole.core.insight.retention;

import java.time.Duration;

import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * How long records are kept, as the owner set it, else as the environment has it.
 */
@Component
@Primary
class StoredRecordKeep implements RecordKeep {

	private final Settings settings;

	StoredRecordKeep(Settings settings) {
		this.settings = settings;
	}

	@Override
	public Duration keep() {
		return this.settings.duration(Setting.RECORD_KEEP_DAYS);
	}

}
