package io.smsconsole.auth.signature;

import java.time.Clock;

import io.smsconsole.auth.key.AccessKey;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.tc3.SignatureMethod;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done to try the signed API.
 */
@Service
public class SignatureActions {

	private final AccessKeys keys;

	private final CurrentAccount account;

	private final ObjectProvider<ActionCatalog> catalog;

	private final JsonMapper json;

	private final Clock clock;

	/** Looks the catalogue up late, since it holds this bean too. */
	SignatureActions(AccessKeys keys, CurrentAccount account, ObjectProvider<ActionCatalog> catalog, JsonMapper json,
			Clock clock) {
		this.keys = keys;
		this.account = account;
		this.catalog = catalog;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Signs a call with one of the caller's own keys, whose secret half stays here. What
	 * the call may do is decided when it is sent.
	 * @param request which call
	 * @return the call and how its signature came about
	 */
	@Action(name = "SignApiCall", access = Access.WRITE, api = false)
	public SignApiCallResponse sign(SignApiCallRequest request) {
		CallDraft draft = new CallDraft(key(request.secretId()), operation(request.actionName()),
				parameters(request.parameterJson()), request.host(), request.region(),
				this.clock.instant().getEpochSecond());
		SignatureMethod method = method(request.signatureMethod());
		return (method == SignatureMethod.TC3) ? HeaderSigning.sign(draft) : ParameterSigning.sign(draft, method);
	}

	private AccessKey key(String secretId) {
		return this.keys.find(StringUtils.hasText(secretId) ? secretId.strip() : "")
			.filter(AccessKey::enabled)
			.filter((key) -> key.uin() == this.account.uin())
			.orElseThrow(() -> new SmsException(ErrorCode.AUTH_FAILURE_SECRET_ID_NOT_FOUND, "SecretId", null));
	}

	private ActionEntry operation(String name) {
		return this.catalog.getObject()
			.find((name != null) ? name : "")
			.filter(ActionEntry::api)
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_ACTION, "ActionName", null));
	}

	private JsonNode parameters(String text) {
		try {
			JsonNode parameters = this.json.readTree(StringUtils.hasText(text) ? text : "{}");
			if (parameters.isObject()) {
				return parameters;
			}
		}
		catch (JacksonException ex) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_JSON_PARSE_FAIL, "ParameterJson", "signature.json",
					ex.getLocation().getLineNr(), ex.getLocation().getColumnNr());
		}
		throw new SmsException(ErrorCode.FAILED_OPERATION_JSON_PARSE_FAIL, "ParameterJson", null);
	}

	private static SignatureMethod method(String label) {
		if (!StringUtils.hasText(label)) {
			return SignatureMethod.TC3;
		}
		for (SignatureMethod method : SignatureMethod.values()) {
			if (method.label().equals(label)) {
				return method;
			}
		}
		throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "SignatureMethod", "parameter.choice");
	}

}
