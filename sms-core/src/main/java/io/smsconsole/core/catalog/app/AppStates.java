package io.smsconsole.core.catalog.app;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What applications look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class AppStates {

	@Bean
	StateFinder<String> appState(AppMapper apps) {
		return StateFinder.of((String id) -> Optional.ofNullable(apps.find(AppId.parse(id))).map(AppInfo::of))
			.madeBy(AddAppInfoRequest.class, AddAppInfoResponse.class, AddAppInfoResponse::smsSdkAppId)
			.changedBy(ModifyAppInfoRequest.class, ModifyAppInfoRequest::smsSdkAppId)
			.changedBy(ModifyAppStatusRequest.class, ModifyAppStatusRequest::smsSdkAppId)
			.changedBy(DeleteAppInfoRequest.class, DeleteAppInfoRequest::smsSdkAppId);
	}

}
