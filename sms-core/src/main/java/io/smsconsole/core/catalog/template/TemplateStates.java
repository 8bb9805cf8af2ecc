package io.smsconsole.core.catalog.template;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.AddSmsTemplateResponse;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What templates look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class TemplateStates {

	@Bean
	StateFinder<Long> templateState(TemplateMapper templates) {
		return StateFinder.of((Long id) -> find(templates, id))
			.madeBy(AddSmsTemplateRequest.class, AddSmsTemplateResponse.class,
					(answer) -> Long.valueOf(answer.addTemplateStatus().templateId()))
			.changedBy(ModifySmsTemplateRequest.class, ModifySmsTemplateRequest::templateId)
			.changedBy(DeleteSmsTemplateRequest.class, DeleteSmsTemplateRequest::templateId);
	}

	private static Optional<TemplateInfo> find(TemplateMapper templates, long id) {
		return Optional.ofNullable(templates.find(id)).filter((template) -> !template.deleted()).map(TemplateInfo::of);
	}

}
