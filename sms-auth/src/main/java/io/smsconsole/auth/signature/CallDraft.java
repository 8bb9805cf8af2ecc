package io.smsconsole.auth.signature;

import java.util.Map;
import java.util.regex.Pattern;

import io.smsconsole.auth.key.AccessKey;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.ApiAction;
import tools.jackson.databind.JsonNode;

import org.springframework.util.StringUtils;

/**
 * A call before it is signed.
 *
 * @param key the key to sign with
 * @param action the operation to call
 * @param parameters its parameters, a JSON object
 * @param host the host that the call will go to
 * @param region the region that it names
 * @param timestamp when it is signed, UNIX seconds
 */
record CallDraft(AccessKey key, ActionEntry action, JsonNode parameters, String host, String region, long timestamp) {

	private static final Map<String, String> VERSIONS = Map.of("sms", ApiAction.VERSION, "cam", "2019-01-16");

	private static final String USUAL_REGION = "ap-guangzhou";

	private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,32}");

	private static final Pattern HOST = Pattern
		.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

	CallDraft {
		region = StringUtils.hasText(region) ? region.strip() : USUAL_REGION;
		if (!REGION.matcher(region).matches()) {
			throw new SmsException(ErrorCode.UNSUPPORTED_REGION, "Region", null);
		}
		if (host == null || !HOST.matcher(host).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Host", "signature.host");
		}
	}

	String version() {
		return VERSIONS.get(this.action.service());
	}

}
