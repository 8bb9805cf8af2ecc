package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.template.Template;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The template is in force.
 */
@Component
@Order(300)
class TemplateCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		boolean effective = admission.template().filter(Template::effective).isPresent();
		return effective ? null : ErrorCode.FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST;
	}

}
