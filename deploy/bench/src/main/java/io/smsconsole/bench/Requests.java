package io.smsconsole.bench;

import java.util.List;

import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.tc3.Credential;

/**
 * The request that both sides send.
 */
final class Requests {

	static final Credential KEY = new Credential("AKID" + "a1".repeat(16), "b2".repeat(16));

	static final String PHONE = "+8618501234444";

	static final String APP = "1400006666";

	static final String TEMPLATE = "1110";

	static final String SIGN = "腾讯云";

	static final String CODE = "4370";

	static final String CONTEXT = "outsid_1729495320_1011";

	private Requests() {
	}

	static SendSmsRequest send() {
		return new SendSmsRequest(List.of(PHONE), APP, TEMPLATE, SIGN, List.of(CODE), null, CONTEXT, null);
	}

}
