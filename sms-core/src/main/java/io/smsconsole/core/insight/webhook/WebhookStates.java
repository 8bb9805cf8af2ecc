package io.smsconsole.core.insight.webhook;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.id.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What webhooks look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class WebhookStates {

	@Bean
	StateFinder<String> webhookState(Webhooks webhooks) {
		return StateFinder.of((String id) -> Ids.parse(id).flatMap(webhooks::find).map(AlarmWebhook::of))
			.madeBy(AddAlarmWebhookRequest.class, AlarmWebhookResponse.class, AlarmWebhookResponse::webhookId)
			.changedBy(ModifyAlarmWebhookRequest.class, ModifyAlarmWebhookRequest::webhookId)
			.changedBy(AlarmWebhookRequest.class, AlarmWebhookRequest::webhookId);
	}

}
