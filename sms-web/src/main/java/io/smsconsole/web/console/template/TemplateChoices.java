package io.smsconsole.web.console.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.web.form.Choice;

import org.springframework.stereotype.Component;

/**
 * What the form of a template offers.
 */
@Component
class TemplateChoices {

	private final SignActions signs;

	private final AccountSettings account;

	TemplateChoices(SignActions signs, AccountSettings account) {
		this.signs = signs;
		this.account = account;
	}

	/**
	 * The types, verification codes first; a person's account sends no marketing.
	 */
	List<Choice> types() {
		return Arrays.stream(SmsType.values())
			.filter((type) -> this.account.enterprise() || type != SmsType.MARKETING)
			.sorted(Comparator.comparing(SmsType::wire).reversed())
			.map((type) -> Choice.key(type.wire(), "template.type." + type.wire()))
			.toList();
	}

	/**
	 * The signs that a preview may show: those in effect, else those that may come to be.
	 */
	List<String> signs(Region region) {
		List<SignInfo> all = this.signs.list(new DescribeTPLSignListRequest(region.wire(), null, null, 100, 0))
			.signSet();
		List<String> effective = names(all, ReviewState.EFFECTIVE);
		return effective.isEmpty() ? names(all, ReviewState.IN_REVIEW) : effective;
	}

	private static List<String> names(List<SignInfo> signs, ReviewState state) {
		return signs.stream().filter((sign) -> sign.statusCode() == state.wire()).map(SignInfo::signName).toList();
	}

}
