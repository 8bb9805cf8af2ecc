package io.smsconsole.scheduler.alarm;

import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;

import org.springframework.stereotype.Component;

/**
 * The mail server as the owner set it, else as the environment has it.
 */
@Component
class StoredMail implements MailSource {

	private final Settings settings;

	private final MailSettings environment;

	StoredMail(Settings settings, MailSettings environment) {
		this.settings = settings;
		this.environment = environment;
	}

	@Override
	public MailSettings current() {
		return new MailSettings(this.settings.set(Setting.MAIL_HOST).orElse(this.environment.host()),
				this.settings.set(Setting.MAIL_PORT).map(Integer::valueOf).orElse(this.environment.port()),
				this.settings.set(Setting.MAIL_USERNAME).orElse(this.environment.username()),
				this.settings.set(Setting.MAIL_PASSWORD).orElse(this.environment.password()),
				this.settings.set(Setting.MAIL_FROM).orElse(this.environment.from()),
				this.settings.set(Setting.MAIL_STARTTLS).map(Boolean::valueOf).orElse(this.environment.starttls()));
	}

}
