package io.smsconsole.auth.session;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Service;

/**
 * What people can do about their own sessions.
 */
@Service
public class OwnSessionActions {

	private static final String MARK = "SessionMark";

	private final Sessions sessions;

	OwnSessionActions(Sessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * Lists where the caller is signed in.
	 * @param request nothing
	 * @return the sessions, the one that was used last first
	 */
	@Action(name = "DescribeOwnSessionList", service = "cam", access = Access.READ, resource = Resource.OWN,
			api = false)
	public DescribeOwnSessionListResponse list(DescribeOwnSessionListRequest request) {
		Caller caller = caller();
		return new DescribeOwnSessionListResponse(this.sessions.list(caller.uin())
			.stream()
			.map((session) -> OwnSession.of(session, caller.reference()))
			.toList());
	}

	/**
	 * Signs the caller out of one session.
	 * @param request which
	 * @return nothing
	 */
	@Action(name = "EndOwnSession", service = "cam", access = Access.WRITE, resource = Resource.OWN, api = false)
	public Done end(EndOwnSessionRequest request) {
		if (request.sessionMark() == null || !this.sessions.end(caller().uin(), request.sessionMark())) {
			throw new SmsException(ErrorCode.RESOURCE_NOT_FOUND, MARK, "session.unknown");
		}
		return new Done();
	}

	/**
	 * Signs the caller out everywhere but in the session that asks.
	 * @param request nothing
	 * @return nothing
	 */
	@Action(name = "EndOwnSessions", service = "cam", access = Access.WRITE, resource = Resource.OWN, api = false)
	public Done endOthers(EndOwnSessionsRequest request) {
		Caller caller = caller();
		this.sessions.endOthers(caller.uin(), caller.reference());
		return new Done();
	}

	private static Caller caller() {
		return Caller.current().orElseThrow();
	}

}
