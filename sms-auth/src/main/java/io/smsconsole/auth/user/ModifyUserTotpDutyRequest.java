package io.smsconsole.auth.user;

import io.smsconsole.core.base.action.Required;

/**
 * Demands a second factor of a sub-account, or no longer.
 *
 * @param name the name that it signs in with
 * @param mustUseTotp 1 to demand one, 0 not to
 */
public record ModifyUserTotpDutyRequest(@Required String name, @Required Integer mustUseTotp) {

}
