package io.smsconsole.core.wire.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.SmsType;

/**
 * The reviewer, who takes a set time over everything and then always comes to the same
 * verdict, so that none needs to be stored.
 */
final class Review {

	/** Names that do not tell who sends. */
	private static final Set<String> NEUTRAL = Set.of("测试", "验证码", "通知", "短信", "提醒", "公告", "签名", "消息", "信息", "活动", "会员",
			"客服", "服务", "平台", "公司", "test", "sms", "notice", "verify", "code");

	private static final Pattern DIGITS = Pattern.compile("[0-9]+");

	private static final Pattern UNSUBSCRIBE = Pattern.compile("(退订|拒收|unsub|stop|opt.?out).{0,20}$",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final Clock clock;

	private final Duration duration;

	Review(Clock clock, Duration duration) {
		this.clock = clock;
		this.duration = duration;
	}

	Verdict of(Sign sign, Locale locale) {
		if (isUnderWay(sign.submitted())) {
			return Verdict.UNDER_WAY;
		}
		String name = sign.name().toLowerCase(Locale.ROOT);
		if (NEUTRAL.contains(name) || DIGITS.matcher(name).matches()) {
			return Verdict.rejected(ErrorTexts.reason("simulator.neutral-sign", locale));
		}
		return Verdict.EFFECTIVE;
	}

	Verdict of(Template template, Locale locale) {
		if (isUnderWay(template.submitted())) {
			return Verdict.UNDER_WAY;
		}
		try {
			TemplateText.parse(template.content());
		}
		catch (SmsException ex) {
			return Verdict.rejected(ErrorTexts.reason(ex, locale));
		}
		if (template.type() == SmsType.MARKETING && !UNSUBSCRIBE.matcher(template.content()).find()) {
			return Verdict.rejected(
					ErrorTexts.of(ErrorCode.INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE, locale));
		}
		return Verdict.EFFECTIVE;
	}

	boolean isEffective(Sign sign) {
		return of(sign, Locale.ENGLISH).isEffective();
	}

	boolean isEffective(Template template) {
		return of(template, Locale.ENGLISH).isEffective();
	}

	boolean isUnderWay(Sign sign) {
		return isUnderWay(sign.submitted());
	}

	private boolean isUnderWay(Instant submitted) {
		return this.clock.instant().isBefore(submitted.plus(this.duration));
	}

	/**
	 * What the reviewer says.
	 *
	 * @param status 0 effective, 1 in review, -1 rejected
	 * @param reply why it was rejected, else empty
	 */
	record Verdict(int status, String reply) {

		private static final Verdict EFFECTIVE = new Verdict(0, "");

		private static final Verdict UNDER_WAY = new Verdict(1, "");

		private static Verdict rejected(String reply) {
			return new Verdict(-1, reply);
		}

		boolean isEffective() {
			return this.status == EFFECTIVE.status;
		}

	}

}
