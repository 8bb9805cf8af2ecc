package io.smsconsole.core.insight.webhook;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.secret.SecretBox;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.Recipient;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The webhooks, at most {@value #LIMIT}.
 */
@Service
public class Webhooks {

	/** The most webhooks that there can be. */
	public static final int LIMIT = 20;

	private final WebhookMapper mapper;

	private final SecretBox box;

	Webhooks(WebhookMapper mapper, SecretBox box) {
		this.mapper = mapper;
		this.box = box;
	}

	/**
	 * Who is told of an alarm.
	 * @param alarm the alarm
	 * @return the webhooks, by their ids
	 */
	public List<Recipient> of(Alarm alarm) {
		return list().stream()
			.filter((webhook) -> webhook.wants(alarm))
			.map((webhook) -> new Recipient(NoticeChannel.WEBHOOK, Long.toString(webhook.id())))
			.toList();
	}

	/**
	 * What people call a webhook.
	 * @param address as a notice has it
	 * @return the name, or empty where it was deleted
	 */
	public Optional<String> name(String address) {
		return find(Long.parseLong(address)).map(Webhook::name);
	}

	List<Webhook> list() {
		return this.mapper.list().stream().map((row) -> row.webhook(this.box)).toList();
	}

	Optional<Webhook> find(long id) {
		return Optional.ofNullable(this.mapper.find(id)).map((row) -> row.webhook(this.box));
	}

	@RetriedTransaction
	void add(Webhook webhook) {
		this.mapper.lock();
		if (this.mapper.list().size() >= LIMIT) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, null, "webhook.limit", LIMIT);
		}
		this.mapper.insert(WebhookRow.of(webhook, this.box));
	}

	@RetriedTransaction
	void modify(Webhook webhook) {
		this.mapper.update(WebhookRow.of(webhook, this.box));
	}

	@RetriedTransaction
	void delete(long id) {
		if (this.mapper.delete(id) == 0) {
			throw unknown();
		}
	}

	@EventListener
	void deleteAll(AppDeleted deleted) {
		this.mapper.deleteOfApp(deleted.sdkAppId());
	}

	static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "WebhookId", "webhook.unknown");
	}

}
