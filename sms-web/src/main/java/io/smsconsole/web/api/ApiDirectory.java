package io.smsconsole.web.api;

import java.util.Map;

import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.CommonParameters;
import io.smsconsole.core.wire.tc3.SignatureCheck;
import io.smsconsole.web.api.call.IncomingCall;

import org.springframework.stereotype.Component;

/**
 * Finds the operation that a call names: whatever the catalogue offers to programs.
 */
@Component
class ApiDirectory {

	/** The products by the version of their API. */
	static final Map<String, String> PRODUCTS = Map.of("2021-01-11", "sms", "2019-01-16", "cam");

	private final ActionCatalog catalog;

	ApiDirectory(ActionCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Finds the operation.
	 * @param signature tells which product the call is signed for
	 * @throws SmsException {@code MissingParameter}, {@code NoSuchVersion},
	 * {@code NoSuchProduct} or {@code InvalidAction}
	 */
	ActionEntry find(IncomingCall call, SignatureCheck signature) {
		String action = required(call, CommonParameters.ACTION);
		String product = PRODUCTS.get(required(call, CommonParameters.VERSION));
		if (product == null) {
			throw new SmsException(ErrorCode.NO_SUCH_VERSION, CommonParameters.VERSION, null);
		}
		signature.unknownProduct().ifPresent((refused) -> {
			throw refused.error();
		});
		return this.catalog.find(action)
			.filter((entry) -> entry.api() && entry.service().equals(product))
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_ACTION, CommonParameters.ACTION, null));
	}

	private static String required(IncomingCall call, String name) {
		String value = call.common(name);
		if (value == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, name, "parameter.missing");
		}
		return value;
	}

}
