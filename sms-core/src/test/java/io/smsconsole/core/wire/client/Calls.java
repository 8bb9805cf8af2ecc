package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;

import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.tc3.Credential;

/**
 * Requests and clients that are as good as any.
 */
final class Calls {

	static final Credential KEY = new Credential("AKID" + "c3".repeat(16), "secret");

	static final String ACCEPTED = RawServer.ok("{\"Response\":{\"SendStatusSet\":[{\"SerialNo\":\"5000:1\","
			+ "\"PhoneNumber\":\"+8618501234444\",\"Fee\":1,\"SessionContext\":\"\",\"Code\":\"Ok\","
			+ "\"Message\":\"send success\",\"IsoCode\":\"CN\"}],\"RequestId\":\"id-1\"}}");

	private Calls() {
	}

	static SendSmsRequest send() {
		return new SendSmsRequest(List.of("+8618501234444"), "1400006666", "1110", "腾讯云", List.of("4370"), null, "42",
				null);
	}

	static ClientSettings settings(URI address) {
		return ClientSettings.of(address, KEY);
	}

	static SmsClient client(RawServer server) {
		return new SmsClient(settings(server.address()), Clock.systemUTC());
	}

	static RawServer server(RawServer.Behaviour behaviour) throws IOException {
		return new RawServer(behaviour);
	}

	static RawServer saying(String answer) throws IOException {
		return server(RawServer.Behaviour.say(answer));
	}

}
