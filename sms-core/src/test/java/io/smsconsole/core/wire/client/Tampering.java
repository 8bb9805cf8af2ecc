package io.smsconsole.core.wire.client;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All calls that differ from one in a single byte of what is signed.
 */
final class Tampering {

	private Tampering() {
	}

	static Stream<CapturedCall> of(CapturedCall call) {
		Stream<CapturedCall> common = Stream.of(call.withMethod("GET".equals(call.method()) ? "POST" : "GET"));
		return Stream.concat(common, (call.header("Authorization") != null) ? tc3(call) : parameters(call));
	}

	private static Stream<CapturedCall> tc3(CapturedCall call) {
		Stream<CapturedCall> headers = Stream.of("Authorization", "Content-Type", "Host", "X-TC-Timestamp")
			.flatMap((name) -> texts(call.header(name)).map((text) -> call.withHeader(name, text)));
		Stream<CapturedCall> query = (call.query() != null) ? texts(call.query()).map(call::withQuery) : Stream.empty();
		return Stream.of(headers, query, bodies(call.body()).map(call::withBody)).flatMap(Function.identity());
	}

	private static Stream<CapturedCall> parameters(CapturedCall call) {
		Map<String, String> parameters = call.parameters();
		Stream<CapturedCall> hosts = texts(call.header("Host")).map((host) -> call.withHeader("Host", host));
		Stream<Map<String, String>> changes = parameters.keySet()
			.stream()
			.flatMap((name) -> Stream.concat(
					texts(parameters.get(name)).map((value) -> renamed(parameters, name, name, value)),
					texts(name).map((other) -> renamed(parameters, name, other, parameters.get(name)))));
		return Stream.concat(hosts, changes.map(call::withParameters));
	}

	private static Map<String, String> renamed(Map<String, String> parameters, String name, String other,
			String value) {
		Map<String, String> changed = new LinkedHashMap<>(parameters);
		changed.remove(name);
		changed.put(other, value);
		return changed;
	}

	private static Stream<String> texts(String text) {
		return bodies(text.getBytes(StandardCharsets.UTF_8)).map((bytes) -> new String(bytes, StandardCharsets.UTF_8));
	}

	private static Stream<byte[]> bodies(byte[] bytes) {
		return IntStream.range(0, bytes.length).mapToObj((i) -> {
			byte[] changed = bytes.clone();
			// differs in more than case, which is not signed in headers
			changed[i] = (byte) ((changed[i] == 'q' || changed[i] == 'Q') ? 'z' : 'q');
			return changed;
		});
	}

}
