package io.smsconsole.auth.user;

import io.smsconsole.auth.account.SubAccounts;
import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What sub-accounts look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class UserStates {

	@Bean
	StateFinder<String> userState(SubAccounts accounts, UserMapper users) {
		return StateFinder
			.of((String name) -> users.find(accounts.existing("Name", name).uin()).map(GetUserResponse::of))
			.madeBy(AddUserRequest.class, AddUserResponse.class, AddUserResponse::name)
			.changedBy(UpdateUserRequest.class, UpdateUserRequest::name)
			.changedBy(DeleteUserRequest.class, DeleteUserRequest::name);
	}

}
