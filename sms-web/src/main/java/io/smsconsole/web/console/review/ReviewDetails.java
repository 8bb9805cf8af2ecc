package io.smsconsole.web.console.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListRequest;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.QualificationInfo;
import io.smsconsole.core.catalog.review.ReviewInfo;
import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateInfoRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.web.console.region.RegionPath;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Gathers what was handed in besides the text, as far as the reviewer may see it.
 */
@Component
class ReviewDetails {

	private static final ReviewFacts NONE = new ReviewFacts(Map.of(), List.of());

	private final SignActions signs;

	private final TemplateActions templates;

	private final QualificationActions qualifications;

	private final SendDetails sends;

	private final RegionPath paths;

	private final Gate gate;

	private final MessageSource texts;

	ReviewDetails(SignActions signs, TemplateActions templates, QualificationActions qualifications, SendDetails sends,
			RegionPath paths, Gate gate, MessageSource texts) {
		this.signs = signs;
		this.templates = templates;
		this.qualifications = qualifications;
		this.sends = sends;
		this.paths = paths;
		this.gate = gate;
		this.texts = texts;
	}

	ReviewView view(ReviewInfo review) {
		String half = this.paths.of((review.international() == 0) ? Region.MAINLAND : Region.INTERNATIONAL);
		ReviewFacts facts = switch (review.kind()) {
			case "sign" -> this.gate.may("DescribeTPLSignInfo") ? sign(review.id()) : NONE;
			case "template" -> this.gate.may("DescribeTPLTemplateInfo") ? template(review.id()) : NONE;
			case "task" -> this.sends.facts(review.id());
			default -> this.gate.may("DescribeSmsQualificationList") ? qualification(review.id()) : NONE;
		};
		return ReviewView.of(review, facts, half + "/" + review.kind() + "s/" + review.id());
	}

	private ReviewFacts sign(long id) {
		SignInfo sign = this.signs.info(new DescribeTPLSignInfoRequest(id));
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("sign.type", text("sign.type." + sign.signType()));
		facts.put("sign.purpose", text("sign.purpose." + sign.signPurpose()));
		facts.put("sign.document", text("sign.document." + sign.documentType()));
		facts.put("sign.remark", sign.remark());
		return new ReviewFacts(facts,
				Stream.of(sign.proofImageId(), sign.commissionImageId()).filter((image) -> image > 0).toList());
	}

	private ReviewFacts template(long id) {
		TemplateInfo template = this.templates.info(new DescribeTPLTemplateInfoRequest(id));
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("template.name", template.templateName());
		facts.put("template.type", text("template.type." + template.smsType()));
		facts.put("template.remark", template.remark());
		return new ReviewFacts(facts, List.of());
	}

	private ReviewFacts qualification(long id) {
		Map<String, String> facts = new LinkedHashMap<>();
		List<Long> images = this.qualifications
			.list(new DescribeSmsQualificationListRequest(id, null, null, null, null))
			.qualificationSet()
			.stream()
			.peek((found) -> describe(found, facts))
			.flatMap((found) -> found.imageIdSet().stream())
			.toList();
		return new ReviewFacts(facts, images);
	}

	private void describe(QualificationInfo found, Map<String, String> facts) {
		facts.put("qualification.company", found.companyName());
		facts.put("qualification.purpose", text("qualification.purpose." + found.purpose()));
		facts.put("qualification.credit-code", found.creditCode());
		facts.put("qualification.legal-person", found.legalPerson());
	}

	private String text(String key) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.texts.getMessage(key, null, key, locale);
	}

}
