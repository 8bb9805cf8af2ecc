package io.smsconsole.web.developer.sdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.smsconsole.web.developer.Endpoint;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Programs that send a message, one for each SDK, ready to be copied but for the secret
 * half of the key, which they read from the environment.
 */
@Component
class Snippets {

	/** The variable from which the programs read the secret half of the key. */
	static final String SECRET_KEY_VARIABLE = "SMS_SECRET_KEY";

	private static final Pattern NO_SPACE_FOR_NOTHING = Pattern.compile("\\{ {2,}}");

	private final Map<Sdk, String> texts = new EnumMap<>(Sdk.class);

	Snippets() {
		Arrays.stream(Sdk.values()).forEach((sdk) -> this.texts.put(sdk, read(sdk)));
	}

	/**
	 * Writes a program.
	 * @param sdk what it is written with
	 * @param endpoint what it calls
	 * @param secretId the public half of the key
	 * @param example what it sends
	 * @return the text of the program
	 */
	String of(Sdk sdk, Endpoint endpoint, String secretId, SendingExample example) {
		String values = example.values().stream().map(sdk::quoted).collect(Collectors.joining(", "));
		return NO_SPACE_FOR_NOTHING
			.matcher(this.texts.get(sdk)
				.replace("@SCHEME@", endpoint.scheme())
				.replace("@HOST@", endpoint.host())
				.replace("@SECRET_ID@", sdk.quoted(secretId))
				.replace("@APP@", own(sdk, example.sdkAppId(), "<application>"))
				.replace("@SIGN@", own(sdk, example.sign(), "<sign>"))
				.replace("@TEMPLATE@", own(sdk, example.templateId(), "<template>"))
				.replace("@VALUES@", values))
			.replaceAll("{}");
	}

	private static String own(Sdk sdk, String text, String placeholder) {
		return sdk.quoted(text.isEmpty() ? placeholder : text);
	}

	private static String read(Sdk sdk) {
		try {
			return new ClassPathResource("snippet-" + sdk.id() + ".txt", Snippets.class)
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
