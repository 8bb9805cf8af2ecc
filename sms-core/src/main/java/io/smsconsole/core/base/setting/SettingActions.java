package io.smsconsole.core.base.setting;

import java.time.LocalTime;
import java.util.Map;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Service;

/**
 * What the owner can do with the settings of the installation.
 */
@Service
public class SettingActions {

	private final Settings settings;

	SettingActions(Settings settings) {
		this.settings = settings;
	}

	/**
	 * Tells the settings of the installation.
	 * @param request asks for nothing in particular
	 * @return what is in force
	 */
	@Action(name = "DescribePlatformSettings", access = Access.READ, resource = Resource.OWNER)
	public DescribePlatformSettingsResponse describe(DescribePlatformSettingsRequest request) {
		return DescribePlatformSettingsResponse.of(this.settings.latest(), this.settings::byDefault);
	}

	/**
	 * Changes settings of the installation, in force everywhere within a second.
	 * @param request what changes
	 * @return nothing to tell
	 */
	@Action(name = "ModifyPlatformSettings", access = Access.WRITE, resource = Resource.OWNER)
	public Done modify(ModifyPlatformSettingsRequest request) {
		Map<Setting, String> changes = SettingChange.of(request, Problems.first());
		if (!time(Setting.MARKETING_BEGIN, changes).isBefore(time(Setting.MARKETING_END, changes))) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "MarketingEnd", "setting.order");
		}
		this.settings.change(changes);
		return new Done();
	}

	private LocalTime time(Setting setting, Map<Setting, String> changes) {
		String changed = changes.get(setting);
		if (changed != null) {
			return LocalTime.parse(changed);
		}
		return changes.containsKey(setting) ? LocalTime.parse(this.settings.byDefault(setting))
				: this.settings.time(setting);
	}

}
