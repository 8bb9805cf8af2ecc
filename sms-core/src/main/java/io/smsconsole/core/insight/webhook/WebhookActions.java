package io.smsconsole.core.insight.webhook;

import java.time.Clock;
import java.util.Optional;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.insight.notice.NoticeOutcome;
import io.smsconsole.core.insight.notice.NoticeText;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done with webhooks.
 */
@Service
public class WebhookActions {

	private final Webhooks webhooks;

	private final WebhookText text;

	private final WebhookChannel channel;

	private final NoticeText notices;

	private final Apps apps;

	private final Ids ids;

	private final Clock clock;

	WebhookActions(Webhooks webhooks, WebhookText text, WebhookChannel channel, NoticeText notices, Apps apps, Ids ids,
			Clock clock) {
		this.webhooks = webhooks;
		this.text = text;
		this.channel = channel;
		this.notices = notices;
		this.apps = apps;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Lists the webhooks.
	 * @param request nothing
	 * @return all of them, without what they keep secret
	 */
	@Action(name = "DescribeAlarmWebhookList", access = Access.READ)
	public DescribeAlarmWebhookListResponse list(DescribeAlarmWebhookListRequest request) {
		return new DescribeAlarmWebhookListResponse(this.webhooks.list().stream().map(AlarmWebhook::of).toList());
	}

	/**
	 * Adds a webhook.
	 * @param request what to add
	 * @return the webhook
	 */
	@Action(name = "AddAlarmWebhook", access = Access.WRITE)
	public AlarmWebhookResponse add(AddAlarmWebhookRequest request) {
		Webhook webhook = new Webhook(this.ids.next(), this.text.name(request.name()),
				this.text.format(request.format()), this.text.url(request.webhookUrl()),
				this.text.secret(request.secret()), app(request.smsSdkAppId()), this.text.kinds(request.kindSet()),
				true);
		this.webhooks.add(webhook);
		return new AlarmWebhookResponse(Long.toString(webhook.id()));
	}

	/**
	 * Changes a webhook.
	 * @param request what to change
	 * @return the webhook
	 */
	@Action(name = "ModifyAlarmWebhook", access = Access.WRITE)
	public AlarmWebhookResponse modify(ModifyAlarmWebhookRequest request) {
		Webhook before = find(request.webhookId());
		this.webhooks.modify(
				new Webhook(before.id(), Optional.ofNullable(request.name()).map(this.text::name).orElse(before.name()),
						Optional.ofNullable(request.format()).map(this.text::format).orElse(before.format()),
						Optional.ofNullable(request.webhookUrl()).map(this.text::url).orElse(before.url()),
						Optional.ofNullable(request.secret()).map(this.text::secret).orElse(before.secret()),
						(request.smsSdkAppId() != null) ? app(request.smsSdkAppId()) : before.sdkAppId(),
						Optional.ofNullable(request.kindSet()).map(this.text::kinds).orElse(before.kinds()),
						Optional.ofNullable(request.enabled()).orElse(before.enabled())));
		return new AlarmWebhookResponse(request.webhookId());
	}

	/**
	 * Removes a webhook.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeleteAlarmWebhook", access = Access.WRITE)
	public Done delete(AlarmWebhookRequest request) {
		this.webhooks.delete(find(request.webhookId()).id());
		return new Done();
	}

	/**
	 * Tells a webhook something at once, to show that alarms arrive.
	 * @param request which
	 * @return nothing to tell: the webhook has taken it
	 */
	@Action(name = "TestAlarmWebhook", access = Access.WRITE)
	public Done test(AlarmWebhookRequest request) {
		NoticeOutcome outcome = this.channel.send(find(request.webhookId()), Long.toString(this.ids.next()),
				this.notices.test(this.clock.instant(), LocaleContextHolder.getLocale()));
		if (outcome.fault() != null) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "webhook.test-failed",
					outcome.fault().text(LocaleContextHolder.getLocale()), outcome.detail());
		}
		return new Done();
	}

	private Webhook find(String id) {
		return Ids.parse(id).flatMap(this.webhooks::find).orElseThrow(Webhooks::unknown);
	}

	private long app(String text) {
		return StringUtils.hasText(text) ? this.apps.find(AppId.parse(text)).orElseThrow(AppId::unknown).sdkAppId() : 0;
	}

}
