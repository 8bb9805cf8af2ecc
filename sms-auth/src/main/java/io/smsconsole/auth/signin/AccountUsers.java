package io.smsconsole.auth.signin;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Looks up in the account table whom a typed name means.
 */
class AccountUsers implements UserDetailsService {

	private final Accounts accounts;

	AccountUsers(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		Account account = this.accounts.find(name)
			.orElseThrow(() -> new UsernameNotFoundException("No account of that name"));
		return User.withUsername(account.name())
			.password(this.accounts.passwordHash(account))
			.disabled(!account.maySignIn())
			.build();
	}

}
