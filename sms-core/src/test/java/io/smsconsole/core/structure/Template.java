package io.smsconsole.core.structure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through a page's template for what the content security policy would block.
 */
final class Template {

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern TAG = Pattern.compile("<([a-zA-Z][\\w:-]*+)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("([^\\s\"'=<>/]++)(?:\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+'|[^\\s\"'>]++))?");

	private static final Pattern PREFIX = Pattern.compile("^(?:data-)?(?:th[:-])|^data-(?=hx-)");

	private Template() {
	}

	static Stream<String> inline(String html) {
		return TAG.matcher(COMMENT.matcher(html).replaceAll("")).results().flatMap((tag) -> {
			Map<String, String> attributes = attributes(tag.group(2));
			Stream<String> names = attributes.keySet().stream().filter(Template::blocked);
			return blocked(tag.group(1).toLowerCase(Locale.ROOT), attributes)
					? Stream.concat(Stream.of("<" + tag.group(1) + ">"), names) : names;
		});
	}

	private static boolean blocked(String tag, Map<String, String> attributes) {
		if ("script".equals(tag)) {
			return !attributes.containsKey("src") && !"application/json".equals(attributes.get("type"));
		}
		return "style".equals(tag);
	}

	private static boolean blocked(String attribute) {
		return attribute.startsWith("style") || attribute.startsWith("hx-on") || attribute.matches("on[a-z]+");
	}

	private static Map<String, String> attributes(String text) {
		Map<String, String> attributes = new HashMap<>();
		Matcher matcher = ATTRIBUTE.matcher(text);
		while (matcher.find()) {
			String name = PREFIX.matcher(matcher.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
			String value = (matcher.group(2) != null) ? matcher.group(2).replaceAll("^[\"']|[\"']$", "") : "";
			attributes.put(name, value);
		}
		return attributes;
	}

}
