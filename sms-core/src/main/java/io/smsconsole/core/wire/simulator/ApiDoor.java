package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.core.wire.api.ApiJson;
import io.smsconsole.core.wire.tc3.SecretKeys;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.Verification;

/**
 * Where calls come in: each is read, its signature verified, its action looked up, and
 * whatever comes of it is answered in the form of the API.
 */
final class ApiDoor implements HttpHandler {

	private static final Logger logger = LoggerFactory.getLogger(ApiDoor.class);

	private final SignatureVerifier verifier;

	private final SecretKeys keys;

	private final ActionTable actions;

	private final Answers answers;

	ApiDoor(SignatureVerifier verifier, SecretKeys keys, ActionTable actions, Answers answers) {
		this.verifier = verifier;
		this.keys = keys;
		this.actions = actions;
		this.answers = answers;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		Call call = new Call(IncomingCall.locale(exchange.getRequestHeaders().getFirst("X-TC-Language")));
		byte[] answer = answer(exchange, call);
		if (call.isUnanswered()) {
			this.answers.holdAndCut(exchange);
		}
		else {
			this.answers.send(exchange, answer);
		}
	}

	private byte[] answer(HttpExchange exchange, Call call) throws IOException {
		try {
			IncomingCall incoming = IncomingCall.read(exchange);
			call.speak(incoming.locale());
			check(incoming);
			return envelope(ApiJson.server().valueToTree(this.actions.answer(incoming, call)), call);
		}
		catch (SmsException ex) {
			return error(ex.code(), ErrorTexts.of(ex, call.locale()), call);
		}
		catch (RuntimeException ex) {
			logger.error("Request {} failed", call.requestId(), ex);
			return error(ErrorCode.INTERNAL_ERROR, ErrorTexts.of(ErrorCode.INTERNAL_ERROR, call.locale()), call);
		}
	}

	private void check(IncomingCall incoming) {
		String action = Checks.given(incoming.action(), "Action");
		String version = Checks.given(incoming.common("Version"), "Version");
		Checks.check(ApiAction.VERSION.equals(version), ErrorCode.NO_SUCH_VERSION, "Version");
		Checks.check(this.actions.knows(action), ErrorCode.INVALID_ACTION, "Action");
		if (this.verifier.verify(incoming.message(), this.keys) instanceof Verification.Refused refused) {
			throw refused.error();
		}
		Checks.given(incoming.common("Region"), "Region");
	}

	private static byte[] error(ErrorCode code, String message, Call call) {
		return envelope(ApiJson.server().valueToTree(new Failure(new Failure.Error(code.code(), message))), call);
	}

	private static byte[] envelope(ObjectNode response, Call call) {
		response.put("RequestId", call.requestId());
		return ApiJson.server().writeValueAsBytes(Map.of("Response", response));
	}

	private record Failure(Error error) {

		private record Error(String code, String message) {

		}

	}

}
