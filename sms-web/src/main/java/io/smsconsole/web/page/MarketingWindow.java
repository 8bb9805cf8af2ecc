package io.smsconsole.web.page;

import java.time.format.DateTimeFormatter;

import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;

import org.springframework.stereotype.Component;

/**
 * The hours of the day in which marketing goes to the mainland, as people read them.
 * Templates reach it as {@code @marketingWindow}.
 */
@Component
public class MarketingWindow {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

	private final Settings settings;

	MarketingWindow(Settings settings) {
		this.settings = settings;
	}

	/**
	 * When it may begin.
	 * @return such as {@code 8:00}
	 */
	public String getBegin() {
		return HOUR.format(this.settings.time(Setting.MARKETING_BEGIN));
	}

	/**
	 * When it has to end.
	 * @return such as {@code 22:00}
	 */
	public String getEnd() {
		return HOUR.format(this.settings.time(Setting.MARKETING_END));
	}

}
