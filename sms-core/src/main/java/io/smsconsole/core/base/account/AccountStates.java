package io.smsconsole.core.base.account;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the account looks like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class AccountStates {

	@Bean
	StateFinder<String> accountState(StoredAccount account) {
		return StateFinder.of((String id) -> Optional.of(DescribeAccountInfoResponse.of(account.latest())))
			.changedBy(ModifyAccountInfoRequest.class, (request) -> "account");
	}

}
