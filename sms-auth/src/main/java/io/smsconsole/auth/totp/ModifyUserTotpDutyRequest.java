package io.smsconsole.auth.totp;

import io.smsconsole.core.base.action.Required;

/**
 * Demands a second factor of somebody, or does so no longer.
 *
 * @param name the name that they sign in with
 * @param required whether one is demanded of them
 */
public record ModifyUserTotpDutyRequest(@Required String name, @Required Boolean required) {

}
