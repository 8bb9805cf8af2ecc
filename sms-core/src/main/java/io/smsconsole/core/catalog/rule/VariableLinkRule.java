package io.smsconsole.core.catalog.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.core.base.content.Links;
import io.smsconsole.core.base.fold.FoldedText;
import io.smsconsole.core.base.fold.Span;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A variable that is to be filled with a web address or a part of one.
 */
@Component
@Order(5)
class VariableLinkRule implements ReviewRule {

	private static final Pattern VARIABLE = Pattern.compile("\\{[0-9]+}");

	@Override
	public String id() {
		return "variable-link";
	}

	@Override
	public List<String> words() {
		return List.of("链接", "网址", "点击", "戳", "网站", "link", "url", "visit");
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		if (wording.sign()) {
			return List.of();
		}
		List<Span> links = Links.find(filled(wording.text()));
		FoldedText folded = wording.folded();
		List<Span> broken = new ArrayList<>();
		for (Matcher variable = VARIABLE.matcher(folded.text()); variable.find();) {
			Span place = new Span(folded.begin(variable.start()), folded.end(variable.end()));
			boolean announced = words.stream().anyMatch(before(folded.text(), variable.start())::endsWith);
			if (announced || links.stream().anyMatch((link) -> touches(link, place))) {
				broken.add(place);
			}
		}
		return broken;
	}

	/** The text with a letter for each character of a variable, so that places stay. */
	private static String filled(String text) {
		return VARIABLE.matcher(text).replaceAll((variable) -> "v".repeat(variable.group().length()));
	}

	private static String before(String text, int end) {
		int last = end;
		while (last > 0 && !Character.isLetterOrDigit(text.charAt(last - 1)) && text.charAt(last - 1) != '}') {
			last--;
		}
		return text.substring(0, last);
	}

	private static boolean touches(Span link, Span variable) {
		return link.begin() < variable.end() && variable.begin() < link.end();
	}

}
