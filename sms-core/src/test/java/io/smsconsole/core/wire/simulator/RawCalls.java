package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.core.wire.tc3.SignedHead;
import io.smsconsole.core.wire.tc3.Tc3Signer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Well-signed calls of whatever content, for what no SDK would send, and sent once: the
 * SDK sends a request again whose connection was cut.
 */
final class RawCalls {

	private static final CloseableHttpClient HTTP = CallbackClient.create(4);

	private final SimulatedCloud cloud;

	private final Tc3Signer signer;

	RawCalls(SimulatedCloud cloud) {
		this.cloud = cloud;
		this.signer = new Tc3Signer(new Credential(cloud.secretId(), cloud.secretKey()), "sms");
	}

	JsonNode call(String action, String body) throws IOException {
		return call(action, "2021-01-11", body.getBytes(StandardCharsets.UTF_8));
	}

	JsonNode call(String action, String version, byte[] body) throws IOException {
		long now = Instant.now().getEpochSecond();
		SignedHead head = SignedHead.of("POST", "",
				Map.of("content-type", "application/json", "host", "127.0.0.1:" + this.cloud.port()));
		ClassicRequestBuilder request = ClassicRequestBuilder.post(this.cloud.url() + "/")
			.addHeader("X-TC-Action", action)
			.addHeader("X-TC-Version", version)
			.addHeader("X-TC-Region", "ap-guangzhou")
			.addHeader("X-TC-Timestamp", Long.toString(now))
			.addHeader("X-TC-Language", "en-US")
			.addHeader("Authorization", this.signer.authorization(head, now, body))
			.setEntity(body, ContentType.create("application/json"));
		return send(request.build());
	}

	JsonNode get(String query) throws IOException {
		return send(ClassicRequestBuilder.get(this.cloud.url() + "/" + query).build());
	}

	JsonNode method(String method) throws IOException {
		return send(ClassicRequestBuilder.create(method).setUri(this.cloud.url() + "/").build());
	}

	static String code(JsonNode answer) {
		return answer.path("Error").path("Code").asString("none");
	}

	/**
	 * Every answer is one of the API's, whatever was asked.
	 */
	private static JsonNode send(ClassicHttpRequest request) throws IOException {
		return HTTP.execute(request, (response) -> {
			assertThat(response.getCode()).isEqualTo(200);
			assertThat(response.getHeader("Content-Type").getValue()).isEqualTo("application/json");
			JsonNode answer = new JsonMapper().readTree(EntityUtils.toByteArray(response.getEntity()))
				.required("Response");
			assertThat(answer.path("RequestId").asString("")).isNotEmpty();
			return answer;
		});
	}

}
