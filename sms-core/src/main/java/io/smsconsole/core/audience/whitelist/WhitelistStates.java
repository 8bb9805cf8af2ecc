package io.smsconsole.core.audience.whitelist;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.catalog.app.AppId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long the frequency whitelist of an application is before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class WhitelistStates {

	@Bean
	StateFinder<String> whitelistState(FrequencyWhitelist whitelist) {
		return StateFinder
			.of((String id) -> Optional.of(new WhitelistState(id, whitelist.count(AppId.parse(id), null))))
			.changedBy(AddFrequencyWhiteListRequest.class, AddFrequencyWhiteListRequest::smsSdkAppId)
			.changedBy(UploadFrequencyWhiteListRequest.class, UploadFrequencyWhiteListRequest::smsSdkAppId)
			.changedBy(DeleteFrequencyWhiteListRequest.class, DeleteFrequencyWhiteListRequest::smsSdkAppId);
	}

	/**
	 * The state of a list.
	 *
	 * @param smsSdkAppId the application
	 * @param totalCount how many numbers are on it
	 */
	record WhitelistState(String smsSdkAppId, int totalCount) {

	}

}
