package io.smsconsole.core.limits.abuse;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.catalog.app.AppId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the watch over verification codes looks like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class AbuseStates {

	@Bean
	StateFinder<String> abuseState(AbuseMonitors monitors) {
		return StateFinder
			.of((String app) -> Optional.of(DescribeAbuseMonitorResponse.of(monitors.chosen(AppId.parse(app)))))
			.changedBy(ModifyAbuseMonitorRequest.class, ModifyAbuseMonitorRequest::smsSdkAppId)
			.changedBy(ResumeVerificationCodesRequest.class, ResumeVerificationCodesRequest::smsSdkAppId);
	}

}
