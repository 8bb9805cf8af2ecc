package io.smsconsole.auth.user;

import io.smsconsole.core.base.action.Required;

/**
 * Deletes a sub-account.
 *
 * @param name the name that it signs in with
 * @param force 1 to delete its access keys with it; absent is 0, which refuses as long as
 * it has some
 */
public record DeleteUserRequest(@Required String name, Integer force) {

}
