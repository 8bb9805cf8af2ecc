package io.smsconsole.auth.totp;

import io.smsconsole.core.base.action.Required;

/**
 * Takes somebody's second factor away, who has lost their app and their recovery codes.
 *
 * @param name the name that they sign in with
 */
public record ResetUserTotpRequest(@Required String name) {

}
