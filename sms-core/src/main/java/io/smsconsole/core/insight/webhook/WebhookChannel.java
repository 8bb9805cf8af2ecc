package io.smsconsole.core.insight.webhook;

import java.time.Clock;
import java.util.Locale;

import io.smsconsole.core.feedback.delivery.DeliveryFault;
import io.smsconsole.core.feedback.delivery.DeliveryOutcome;
import io.smsconsole.core.feedback.delivery.ReceiverClient;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.notice.Channel;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.NoticeFault;
import io.smsconsole.core.insight.notice.NoticeOutcome;

import org.springframework.stereotype.Component;

/**
 * Tells webhooks, each as it wants to be told. The address of a notice is the id of the
 * webhook, whose own address is a secret.
 */
@Component
class WebhookChannel implements Channel {

	private static final int FIRST_OF_CLIENT = 400;

	private static final int TOO_MANY = 429;

	private static final int FIRST_OF_SERVER = 500;

	private final Webhooks webhooks;

	private final ReceiverClient client;

	private final Clock clock;

	WebhookChannel(Webhooks webhooks, ReceiverClient client, Clock clock) {
		this.webhooks = webhooks;
		this.client = client;
		this.clock = clock;
	}

	@Override
	public NoticeChannel kind() {
		return NoticeChannel.WEBHOOK;
	}

	@Override
	public boolean ready() {
		return true;
	}

	@Override
	public NoticeOutcome send(String id, String address, AlarmText text) {
		return this.webhooks.find(Long.parseLong(address))
			.filter(Webhook::enabled)
			.map((webhook) -> send(webhook, id, text))
			.orElseGet(() -> NoticeOutcome.failed(NoticeFault.REFUSED, "The webhook was removed or switched off"));
	}

	NoticeOutcome send(Webhook webhook, String id, AlarmText text) {
		WebhookMessage message = WebhookMessage.of(webhook, id, text, this.clock.instant());
		DeliveryOutcome outcome = this.client.post(message.url(), message.headers(), message.body(),
				(status, body) -> WebhookAnswer.read(webhook.format(), status, body));
		return outcome.taken() ? NoticeOutcome.sent() : NoticeOutcome.failed(fault(outcome), detail(outcome));
	}

	private static NoticeFault fault(DeliveryOutcome outcome) {
		int status = outcome.status();
		boolean forGood = status >= FIRST_OF_CLIENT && status < FIRST_OF_SERVER && status != TOO_MANY;
		if (outcome.fault() == DeliveryFault.FORBIDDEN || forGood) {
			return NoticeFault.REFUSED;
		}
		return (status != 0) ? NoticeFault.DEFERRED : NoticeFault.CONNECTION;
	}

	private static String detail(DeliveryOutcome outcome) {
		String said = outcome.detail().isBlank() ? outcome.fault().text(Locale.ENGLISH) : outcome.detail();
		return (outcome.status() != 0) ? "HTTP " + outcome.status() + ": " + said : said;
	}

}
