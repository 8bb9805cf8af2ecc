package io.smsconsole.web.console.template;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;
import io.smsconsole.web.form.Entered;

/**
 * What is entered about a template.
 *
 * @param templateName what to call it
 * @param smsType what messages made of it are for
 * @param templateContent the text with its variables
 * @param remark where and to whom it is sent
 * @param previewSign the sign that the preview shows; not a part of the template
 */
record TemplateForm(String templateName, String smsType, String templateContent, String remark, String previewSign) {

	static final TemplateForm EMPTY = new TemplateForm("", String.valueOf(SmsType.VERIFICATION.wire()), "", "", null);

	TemplateForm {
		remark = (remark != null) ? remark : "";
	}

	static TemplateForm of(TemplateInfo template) {
		return new TemplateForm(template.templateName(), String.valueOf(template.smsType()), template.templateContent(),
				template.remark(), null);
	}

	AddSmsTemplateRequest addition(Region region) {
		return new AddSmsTemplateRequest(this.templateName, this.templateContent, Entered.integer(this.smsType),
				region.wire(), this.remark);
	}

	ModifySmsTemplateRequest change(Region region, long id) {
		return new ModifySmsTemplateRequest(id, this.templateName, this.templateContent, Entered.integer(this.smsType),
				region.wire(), this.remark);
	}

}
