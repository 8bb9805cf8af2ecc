package io.smsconsole.web.console.number;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.page.WholeList;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the forms and filters of lists of numbers offer.
 */
@Component
public class NumberChoices {

	private final SignActions signs;

	private final AppChoices apps;

	private final Gate gate;

	private final MessageSource messages;

	NumberChoices(SignActions signs, ObjectProvider<AppChoices> apps, Gate gate, MessageSource messages) {
		this.signs = signs;
		this.apps = apps.getIfAvailable(() -> List::of);
		this.gate = gate;
		this.messages = messages;
	}

	/**
	 * The types of messages.
	 * @return their numbers on the wire
	 */
	public List<Choice> types() {
		return Arrays.stream(SmsType.values())
			.map((type) -> Choice.key(type.wire(), "template.type." + type.wire()))
			.toList();
	}

	/**
	 * The regions.
	 * @return their numbers on the wire
	 */
	public List<Choice> regions() {
		return Arrays.stream(Region.values())
			.map((region) -> Choice.key(region.wire(), "number.region." + region.wire()))
			.toList();
	}

	/**
	 * The signs in effect in either region.
	 * @return a {@link SignName} for each, none where the person may not see signs
	 */
	public List<Choice> signs() {
		if (!this.gate.may("DescribeTPLSignList")) {
			return List.of();
		}
		return WholeList
			.of((offset) -> this.signs
				.list(new DescribeTPLSignListRequest(null, null, ReviewState.EFFECTIVE.wire(), Page.MAX_LIMIT, offset))
				.signSet())
			.stream()
			.map((sign) -> new SignName(sign.international(), sign.signName()))
			.map((sign) -> Choice.of(sign, sign.name() + " · " + word(sign.international())))
			.toList();
	}

	/**
	 * The applications.
	 * @return those that the person may see
	 */
	public List<Choice> apps() {
		return this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())).toList();
	}

	/**
	 * The types, and all of them together.
	 * @return their numbers on the wire, 0 first
	 */
	public List<Choice> typesAndAll() {
		return Stream.concat(Stream.of(Choice.key(0, "number.type.0")), types().stream()).toList();
	}

	private String word(int international) {
		return this.messages.getMessage("number.region." + international, null, LocaleContextHolder.getLocale());
	}

}
