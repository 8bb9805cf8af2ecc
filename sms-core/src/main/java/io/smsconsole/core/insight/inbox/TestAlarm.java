package io.smsconsole.core.insight.inbox;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.insight.inbox.DescribeAlarmChannelListResponse.AlarmChannel;
import io.smsconsole.core.insight.notice.Channel;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.NoticeOutcome;
import io.smsconsole.core.insight.notice.NoticeText;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sends a mail or a message that only shows that alarms arrive.
 */
@Component
class TestAlarm {

	private static final String EMAIL = "Email";

	private static final String PHONE = "PhoneNumber";

	private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s-]");

	private static final int LONGEST = 255;

	private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	private final ObjectProvider<Channel> channels;

	private final NoticeText text;

	private final Ids ids;

	private final Clock clock;

	TestAlarm(ObjectProvider<Channel> channels, NoticeText text, Ids ids, Clock clock) {
		this.channels = channels;
		this.text = text;
		this.ids = ids;
		this.clock = clock;
	}

	DescribeAlarmChannelListResponse channels() {
		return new DescribeAlarmChannelListResponse(Arrays.stream(NoticeChannel.values())
			.map((kind) -> new AlarmChannel(kind.word(), ready(kind).isPresent()))
			.toList());
	}

	void mail(String email) {
		if (email == null || email.length() > LONGEST || !ADDRESS.matcher(email).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, EMAIL, "alarm.email");
		}
		send(NoticeChannel.MAIL, EMAIL, email, "alarm.mail-off");
	}

	void message(String phone) {
		String number = PhoneNumbers.strict((phone != null) ? BETWEEN_DIGITS.matcher(phone.strip()).replaceAll("") : "")
			.orThrow(PHONE)
			.e164();
		send(NoticeChannel.SMS, PHONE, number, "alarm.sms-off");
	}

	private void send(NoticeChannel kind, String parameter, String address, String off) {
		Channel channel = ready(kind).orElseThrow(() -> new SmsException(ErrorCode.UNSUPPORTED_OPERATION, null, off));
		NoticeOutcome outcome = channel.send(Long.toString(this.ids.next()), address,
				this.text.test(this.clock.instant(), LocaleContextHolder.getLocale()));
		if (outcome.fault() != null) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, parameter, "alarm.test-failed",
					outcome.fault().text(LocaleContextHolder.getLocale()), outcome.detail());
		}
	}

	private Optional<Channel> ready(NoticeChannel kind) {
		return this.channels.stream().filter((channel) -> channel.kind() == kind && channel.ready()).findFirst();
	}

}
