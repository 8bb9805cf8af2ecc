package io.smsconsole.core.catalog.template;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.content.UnsubscribeNotice;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.word.SensitiveWords;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;

import org.springframework.stereotype.Component;

/**
 * What may be handed in as a template.
 */
@Component
class TemplateRules {

	static final int NAME_LIMIT = 50;

	static final int REMARK_LIMIT = 200;

	private static final String CONTENT = "TemplateContent";

	private static final String TYPE = "SmsType";

	private final AccountSettings account;

	private final TemplateSettings settings;

	private final SensitiveWords sensitiveWords;

	TemplateRules(AccountSettings account, TemplateSettings settings, SensitiveWords sensitiveWords) {
		this.account = account;
		this.settings = settings;
		this.sensitiveWords = sensitiveWords;
	}

	TemplateDraft draft(Region region, AddSmsTemplateRequest request, Problems problems) {
		String name = problems.check(() -> Parameters.required("TemplateName", request.templateName(), NAME_LIMIT));
		SmsType type = problems.check(() -> allowedType(request.smsType()));
		String content = problems.check(() -> content(region, type, request.templateContent()));
		String remark = problems
			.check(() -> Parameters.optional("Remark", Parameters.present("Remark", request.remark()), REMARK_LIMIT));
		return new TemplateDraft(name, content, type, remark);
	}

	private SmsType allowedType(Integer wire) {
		SmsType type = type(wire);
		if (type == SmsType.MARKETING && !this.account.enterprise()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_FORBID_ADD_MARKETING_TEMPLATES, TYPE,
					"template.individual");
		}
		return type;
	}

	private String content(Region region, SmsType type, String content) {
		TemplateText text = TemplateText.parse(Parameters.required(CONTENT, content));
		checkVariables(region, type, text);
		if (type == SmsType.MARKETING && !UnsubscribeNotice.ends(text.text())) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE, CONTENT,
					"template.unsubscribe");
		}
		this.sensitiveWords.find(text.text()).ifPresent((word) -> {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_DIRTY_WORD_FOUND, CONTENT, "template.word", word);
		});
		return text.text();
	}

	static SmsType type(Integer wire) {
		return switch (Parameters.present(TYPE, wire)) {
			case 1 -> SmsType.MARKETING;
			case 2 -> SmsType.NOTIFICATION;
			case 3 -> SmsType.VERIFICATION;
			default ->
				throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE, TYPE, "template.type");
		};
	}

	private void checkVariables(Region region, SmsType type, TemplateText text) {
		if (this.settings.forbidVariablesInMainlandNotices() && region == Region.MAINLAND
				&& type != SmsType.VERIFICATION && text.variables() > 0) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_UNSUPPORTED_TEMPLATE_VARIABLE, CONTENT,
					"template.variables");
		}
	}

}
