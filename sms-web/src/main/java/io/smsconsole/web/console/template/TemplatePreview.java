package io.smsconsole.web.console.template;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.core.base.content.MessageContent;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.segment.Segments;

/**
 * A template as a phone shows it, counted as it is billed. Variables count as they are
 * written.
 *
 * @param text the message with its sign; empty as long as nothing is written
 * @param length characters of the template's own text
 * @param units the length of the message as it is billed
 * @param segments billed segments
 * @param variables how many different variables there are
 */
record TemplatePreview(String text, int length, int units, int segments, int variables) {

	private static final Pattern VARIABLE = Pattern.compile("\\{[1-9][0-9]{0,2}}");

	static TemplatePreview of(Region region, String sign, String content) {
		String text = (content != null) ? content.strip() : "";
		if (text.isEmpty()) {
			return new TemplatePreview("", 0, 0, 0, 0);
		}
		String shown = text.substring(0, Math.min(text.length(), TemplateText.MAX_LENGTH));
		String message = MessageContent.of(region, sign, shown);
		Segments segments = Segments.of(message, region);
		return new TemplatePreview(message, text.length(), segments.units(), segments.count(), variables(text));
	}

	private static int variables(String text) {
		Set<String> found = new HashSet<>();
		for (Matcher matcher = VARIABLE.matcher(text); matcher.find();) {
			found.add(matcher.group());
		}
		return found.size();
	}

}
