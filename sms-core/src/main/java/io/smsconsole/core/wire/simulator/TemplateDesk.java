package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.AddSmsTemplateResponse;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.core.wire.api.DeleteSmsTemplateResponse;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListRequest;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListResponse;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListResponse.DescribeTemplateListStatus;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;
import io.smsconsole.core.wire.api.ModifySmsTemplateResponse;

/**
 * Takes templates in, shows what became of them, and takes them back.
 */
final class TemplateDesk {

	private static final int LIMIT = 5_000;

	private static final int MAX_NAME = 100;

	private static final int PAGE = 100;

	private final Clock clock;

	private final Catalogue catalogue;

	private final Review review;

	TemplateDesk(Clock clock, Catalogue catalogue, Review review) {
		this.clock = clock;
		this.catalogue = catalogue;
		this.review = review;
	}

	AddSmsTemplateResponse add(AddSmsTemplateRequest request, Call call) throws IOException {
		Region region = Checks.region(request.international());
		SmsType type = type(request.smsType());
		checkTexts(request.templateName(), request.templateContent());
		Checks.check(this.catalogue.templates().size() < LIMIT, ErrorCode.FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT, null);
		Template added = this.catalogue.addTemplate((id) -> new Template(id, region, type, request.templateName(),
				request.templateContent(), this.clock.instant()));
		return new AddSmsTemplateResponse(new AddSmsTemplateResponse.AddTemplateStatus(Long.toString(added.id())));
	}

	ModifySmsTemplateResponse modify(ModifySmsTemplateRequest request, Call call) throws IOException {
		Template template = this.catalogue.template(Checks.given(request.templateId(), "TemplateId"))
			.orElseThrow(() -> Checks.refusal(ErrorCode.FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY, "TemplateId"));
		Checks.check(!this.review.isEffective(template), ErrorCode.FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK,
				"TemplateId");
		Checks.check(Checks.region(request.international()) == template.region(),
				ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International");
		checkTexts(request.templateName(), request.templateContent());
		this.catalogue.changeTemplate(new Template(template.id(), template.region(), type(request.smsType()),
				request.templateName(), request.templateContent(), this.clock.instant()));
		return new ModifySmsTemplateResponse(new ModifySmsTemplateResponse.ModifyTemplateStatus(template.id()));
	}

	DeleteSmsTemplateResponse delete(DeleteSmsTemplateRequest request, Call call) throws IOException {
		Template template = this.catalogue.template(Checks.given(request.templateId(), "TemplateId"))
			.orElseThrow(() -> Checks.refusal(ErrorCode.FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST, "TemplateId"));
		this.catalogue.deleteTemplate(template.id());
		return new DeleteSmsTemplateResponse(new DeleteSmsTemplateResponse.DeleteTemplateStatus(Catalogue.DELETED,
				this.clock.instant().getEpochSecond()));
	}

	DescribeSmsTemplateListResponse describe(DescribeSmsTemplateListRequest request, Call call) {
		Region region = Checks.region(request.international());
		Stream<Template> templates = this.catalogue.templates()
			.stream()
			.filter((template) -> template.region() == region);
		return new DescribeSmsTemplateListResponse(
				chosen(templates, request).map((template) -> status(template, call)).toList());
	}

	private static Stream<Template> chosen(Stream<Template> templates, DescribeSmsTemplateListRequest request) {
		List<Long> ids = request.templateIdSet();
		if (ids != null && !ids.isEmpty()) {
			Checks.idCount(ids, "TemplateIdSet");
			return templates.filter((template) -> ids.contains(template.id()));
		}
		int limit = (request.limit() != null) ? Checks.limit(request.limit(), 0, PAGE) : 0;
		int offset = (request.offset() != null) ? request.offset() : 0;
		Checks.check(offset >= 0, ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset");
		return templates.skip(offset).limit(limit);
	}

	private DescribeTemplateListStatus status(Template template, Call call) {
		Review.Verdict verdict = this.review.of(template, call.locale());
		return new DescribeTemplateListStatus(template.id(), template.region().wire(), verdict.status(),
				verdict.reply(), template.name(), template.submitted().getEpochSecond(), template.content());
	}

	private static SmsType type(Integer wire) {
		int type = Checks.given(wire, "SmsType");
		Checks.check(type >= SmsType.MARKETING.wire() && type <= SmsType.VERIFICATION.wire(),
				ErrorCode.INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE, "SmsType");
		return SmsType.of(type);
	}

	private static void checkTexts(String name, String content) {
		Checks.check(Checks.given(name, "TemplateName").length() <= MAX_NAME, ErrorCode.INVALID_PARAMETER_VALUE,
				"TemplateName");
		Checks.check(Checks.given(content, "TemplateContent").length() <= TemplateText.MAX_LENGTH,
				ErrorCode.INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT, "TemplateContent");
	}

}
