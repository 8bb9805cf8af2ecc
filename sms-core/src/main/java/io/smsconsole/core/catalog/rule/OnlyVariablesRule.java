package io.smsconsole.core.catalog.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.smsconsole.core.base.content.UnsubscribeNotice;
import io.smsconsole.core.base.fold.Folding;
import io.smsconsole.core.base.fold.Span;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A text that says nothing by itself: variables, and at most a greeting or the notice how
 * to unsubscribe.
 */
@Component
@Order(3)
class OnlyVariablesRule implements ReviewRule {

	private static final Pattern VARIABLE = Pattern.compile("\\{[0-9]+}");

	/** Less is no sentence. */
	private static final int FEWEST = 2;

	@Override
	public String id() {
		return "only-variables";
	}

	@Override
	public List<String> words() {
		return List.of("尊敬的", "尊敬", "亲爱的", "亲爱", "您好", "你好", "用户", "客户", "会员", "先生", "女士", "家长", "同学", "朋友", "dear",
				"hello", "hi", "customer", "user");
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		if (wording.sign() || !VARIABLE.matcher(wording.text()).find()) {
			return List.of();
		}
		String own = Folding.fold(VARIABLE.matcher(UnsubscribeNotice.without(wording.text())).replaceAll(" "));
		String said = greetings(words).matcher(own).replaceAll("");
		return (said.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST) ? List.of(WHOLE) : List.of();
	}

	private static Pattern greetings(List<String> words) {
		return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
	}

}
