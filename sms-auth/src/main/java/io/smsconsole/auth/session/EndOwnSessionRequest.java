package io.smsconsole.auth.session;

import io.smsconsole.core.base.action.Required;

/**
 * Signs the caller out of one session.
 *
 * @param sessionMark the session's mark
 */
public record EndOwnSessionRequest(@Required String sessionMark) {

}
