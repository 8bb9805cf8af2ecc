package io.smsconsole.auth.user;

import io.smsconsole.core.base.action.Required;

/**
 * Names a sub-account.
 *
 * @param name the name that it signs in with
 */
public record UserRequest(@Required String name) {

}
