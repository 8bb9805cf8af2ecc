package io.smsconsole.core.insight.webhook;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link WebhookFormat} by its number.
 */
@Component
@MappedTypes(WebhookFormat.class)
class WebhookFormatTypeHandler extends CodedTypeHandler<WebhookFormat> {

	WebhookFormatTypeHandler() {
		super(WebhookFormat.class);
	}

}
