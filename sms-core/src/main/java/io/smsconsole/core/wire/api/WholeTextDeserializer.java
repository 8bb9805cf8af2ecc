package io.smsconsole.core.wire.api;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads strings, and refuses those that hold one half of a surrogate pair: they can
 * neither be stored nor answered.
 */
final class WholeTextDeserializer extends StdScalarDeserializer<String> {

	WholeTextDeserializer() {
		super(String.class);
	}

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) {
		String text = StringDeserializer.instance.deserialize(parser, context);
		return isWhole(text) ? text
				: (String) context.handleWeirdStringValue(String.class, text, "half of a surrogate pair");
	}

	private static boolean isWhole(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (Character.isSurrogate(character)) {
				i++;
				if (!Character.isHighSurrogate(character) || i == text.length()
						|| !Character.isLowSurrogate(text.charAt(i))) {
					return false;
				}
			}
		}
		return true;
	}

}
