package io.smsconsole.core.base.setting;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the settings look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class SettingStates {

	@Bean
	StateFinder<String> settingState(Settings settings) {
		return StateFinder
			.of((String id) -> Optional.of(DescribePlatformSettingsResponse.of(settings.latest(), settings::byDefault)))
			.changedBy(ModifyPlatformSettingsRequest.class, (request) -> "platform");
	}

}
