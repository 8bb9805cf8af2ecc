package io.smsconsole.web.developer.sdk;

import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateListRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.web.shell.ChosenApp;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Finds what the person has to send with to the mainland: the application of the header,
 * the newest sign and the newest template in effect.
 */
@Component
class SendingExamples {

	/** Verification codes may go at any hour, marketing may not. */
	private static final List<SmsType> BEST_FIRST = List.of(SmsType.VERIFICATION, SmsType.NOTIFICATION,
			SmsType.MARKETING);

	private final ChosenApp apps;

	private final SignActions signs;

	private final TemplateActions templates;

	private final Gate gate;

	SendingExamples(ChosenApp apps, SignActions signs, TemplateActions templates, Gate gate) {
		this.apps = apps;
		this.signs = signs;
		this.templates = templates;
		this.gate = gate;
	}

	SendingExample of(HttpServletRequest request) {
		Optional<TemplateInfo> template = template();
		return new SendingExample(this.apps.of(request).orElse(""), sign(),
				template.map((info) -> Long.toString(info.templateId())).orElse(""),
				template.map((info) -> TemplateText.parse(info.templateContent()).variables()).orElse(1));
	}

	private String sign() {
		if (!this.gate.may("DescribeTPLSignList")) {
			return "";
		}
		return this.signs
			.list(new DescribeTPLSignListRequest(Region.MAINLAND.wire(), null, ReviewState.EFFECTIVE.wire(), 1, 0))
			.signSet()
			.stream()
			.findFirst()
			.map(SignInfo::signName)
			.orElse("");
	}

	private Optional<TemplateInfo> template() {
		if (!this.gate.may("DescribeTPLTemplateList")) {
			return Optional.empty();
		}
		return BEST_FIRST.stream()
			.map((type) -> new DescribeTPLTemplateListRequest(Region.MAINLAND.wire(), null, type.wire(),
					ReviewState.EFFECTIVE.wire(), 1, 0))
			.flatMap((wanted) -> this.templates.list(wanted).templateSet().stream())
			.findFirst();
	}

}
