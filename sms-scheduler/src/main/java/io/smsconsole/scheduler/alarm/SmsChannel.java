package io.smsconsole.scheduler.alarm;

import java.util.List;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.idempotency.IdempotencyKey;
import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.notice.Channel;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.NoticeFault;
import io.smsconsole.core.insight.notice.NoticeOutcome;
import io.smsconsole.core.sending.send.SendActions;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.stereotype.Component;

/**
 * Sends alarms by the platform itself: with the application, sign and template that the
 * owner chose, as any program would, so that the same limits hold. The template has one
 * variable, which takes what happened. A notice that is sent again is accepted once.
 */
@Component
class SmsChannel implements Channel {

	private static final String JOB = "tell-alarm";

	private static final String OK = "Ok";

	private static final int LONGEST = 60;

	private final Settings settings;

	private final Accounts accounts;

	private final AccountSettings account;

	private final SendActions sending;

	SmsChannel(Settings settings, Accounts accounts, AccountSettings account, SendActions sending) {
		this.settings = settings;
		this.accounts = accounts;
		this.account = account;
		this.sending = sending;
	}

	@Override
	public NoticeChannel kind() {
		return NoticeChannel.SMS;
	}

	@Override
	public boolean ready() {
		return !this.settings.text(Setting.ALARM_SMS_APP).isEmpty()
				&& !this.settings.text(Setting.ALARM_SMS_TEMPLATE).isEmpty();
	}

	@Override
	public NoticeOutcome send(String id, String address, AlarmText text) {
		IdempotencyKey before = IdempotencyKey
			.exchange(new IdempotencyKey("alarm-" + id, DigestUtils.sha256(address + "\n" + text.subject())));
		try {
			SendStatus status = this.accounts.owner()
				.map((owner) -> RunAs.call(this.accounts.forJob(owner.uin(), JOB),
						() -> this.sending.send(request(address, text)).sendStatusSet().get(0)))
				.orElseThrow();
			return OK.equals(status.code()) ? NoticeOutcome.sent()
					: NoticeOutcome.failed(NoticeFault.REFUSED, status.code() + " " + status.message());
		}
		catch (SmsException ex) {
			return NoticeOutcome.failed(NoticeFault.REFUSED, ex.code().code());
		}
		finally {
			IdempotencyKey.exchange(before);
		}
	}

	private SendSmsRequest request(String address, AlarmText text) {
		int longest = Math.min(LONGEST, this.account.longestParameter());
		String subject = text.subject();
		String sign = this.settings.text(Setting.ALARM_SMS_SIGN);
		return new SendSmsRequest(List.of(address), this.settings.text(Setting.ALARM_SMS_APP),
				this.settings.text(Setting.ALARM_SMS_TEMPLATE), sign.isEmpty() ? null : sign,
				List.of(subject.substring(0, Math.min(subject.length(), longest))), null, null, null);
	}

}
