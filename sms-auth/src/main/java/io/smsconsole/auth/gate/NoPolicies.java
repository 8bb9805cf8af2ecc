package io.smsconsole.auth.gate;

import io.smsconsole.auth.principal.Caller;

import org.springframework.stereotype.Component;

/**
 * Where no policy can be written nothing is granted.
 */
@Component
class NoPolicies implements Policies {

	@Override
	public boolean allow(Caller caller, String action, String resource) {
		return false;
	}

}
