package io.smsconsole.auth.session;

import java.util.List;

/**
 * Where the caller is signed in.
 *
 * @param ownSessionSet the sessions, the one that was used last first
 */
public record DescribeOwnSessionListResponse(List<OwnSession> ownSessionSet) {

}
