package io.smsconsole.core.limits.frequency;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.catalog.app.AppId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What frequency limits look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class FrequencyStates {

	@Bean
	StateFinder<String> frequencyState(FrequencySettings settings) {
		return StateFinder.of((String app) -> {
			long sdkAppId = AppId.parse(app);
			return Optional.of(DescribeFreqRuleResponse.of(sdkAppId, settings.chosen(sdkAppId), settings.bounds()));
		}).changedBy(ModifyFreqRuleRequest.class, ModifyFreqRuleRequest::smsSdkAppId);
	}

}
