package io.smsconsole.auth.audit;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Operations to try the audit log with.
 */
class AuditedActions {

	@Action(name = "ModifyAudited", access = Access.WRITE, resource = Resource.APP)
	public Request modify(Request request) {
		return switch (request.name()) {
			case "refuse" -> throw new SmsException(ErrorCode.RESOURCE_NOT_FOUND);
			case "break" -> throw new IllegalStateException("broken");
			default -> request;
		};
	}

	@Action(name = "DescribeAudited", access = Access.READ, resource = Resource.APP)
	public Request describe(Request request) {
		return request;
	}

	@Action(name = "RevealAudited", access = Access.REVEAL, resource = Resource.APP)
	public Request reveal(Request request) {
		return request;
	}

	record Request(String smsSdkAppId, String phoneNumber, String name) implements AppScoped {

	}

}
