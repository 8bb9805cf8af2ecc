package io.smsconsole.core;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.AppVisibility;

import org.springframework.context.annotation.Bean;

/**
 * Stands for the floor that knows who is calling: it is the owner, who sees every
 * application. Not marked as a configuration, lest a component scan of the floors above
 * finds it.
 */
public class CallerDoubles {

	/** The account that everything is done on behalf of. */
	public static final long OWNER = 100000000001L;

	@Bean
	CurrentAccount currentAccount() {
		return new CurrentAccount() {

			@Override
			public long uin() {
				return OWNER;
			}

			@Override
			public String name() {
				return "owner";
			}

		};
	}

	@Bean
	AppVisibility appVisibility() {
		return (action, sdkAppId) -> true;
	}

}
