package io.smsconsole.core.audience.dnd;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long the do-not-disturb list is before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class DoNotDisturbStates {

	private static final String LIST = "BlackList";

	@Bean
	StateFinder<String> doNotDisturbState(DoNotDisturb list) {
		return StateFinder.of((String name) -> Optional.of(new DoNotDisturbState(list.count())))
			.changedBy(AddDoNotDisturbRequest.class, (request) -> LIST)
			.changedBy(UploadDoNotDisturbRequest.class, (request) -> LIST)
			.changedBy(DeleteDoNotDisturbRequest.class, (request) -> LIST);
	}

	/**
	 * The state of the list.
	 *
	 * @param totalCount how many entries it has
	 */
	record DoNotDisturbState(int totalCount) {

	}

}
