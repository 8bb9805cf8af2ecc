package io.smsconsole.bench;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.wire.api.SendSmsResponse;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;

import org.springframework.stereotype.Component;

/**
 * Answers what SendSms would, and does nothing for it: what is left is the door, the
 * signature, the JSON and the gate.
 */
@Component
class CannedActions {

	static final String NAME = "CannedSendSms";

	@Action(name = NAME, access = Access.READ, resource = Resource.APP)
	public SendSmsResponse send(CannedRequest request) {
		return new SendSmsResponse(request.phoneNumberSet()
			.stream()
			.map((number) -> new SendStatus("913367064528294009", number, 1, "", "Ok", "send success", "HK"))
			.toList());
	}

	record CannedRequest(List<String> phoneNumberSet, String smsSdkAppId, String templateId) implements AppScoped {

	}

}
