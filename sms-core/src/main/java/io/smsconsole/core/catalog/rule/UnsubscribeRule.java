package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.base.content.UnsubscribeNotice;
import io.smsconsole.core.base.fold.Span;
import io.smsconsole.core.base.kind.SmsType;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marketing ends with how to get no more of it.
 */
@Component
@Order(4)
class UnsubscribeRule implements ReviewRule {

	@Override
	public String id() {
		return "unsubscribe-notice";
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		boolean missing = wording.type() == SmsType.MARKETING && !UnsubscribeNotice.ends(wording.text());
		return missing ? List.of(WHOLE) : List.of();
	}

}
