package io.smsconsole.demo;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Random;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.sending.message.MessageState;

/**
 * Decides what became of messages: most arrived, some did not, for the reasons that there
 * are.
 */
class Fate {

	private static final String[] MOBILE = { "DB:0107", "DB:0107", "BLACK", "CA:1000", "-100520320", "EXPIRED" };

	private static final String[] UNICOM = { "-100", "-100", "BLACK", "-1044", "CA:1000" };

	private static final String[] TELECOM = { "EXPIRED", "EXPIRED001", "BLACK", "-1017", "CA:1000" };

	private static final String[] ABROAD = { "UNDELIV", "EXPIRED", "REJECTD" };

	private static final String[] REFUSALS = { "LimitExceeded.PhoneNumberThirtySecondLimit",
			"LimitExceeded.PhoneNumberOneHourLimit", "LimitExceeded.PhoneNumberDailyLimit",
			"FailedOperation.PhoneNumberInBlacklist", "InvalidParameterValue.IncorrectPhoneNumber" };

	/** From the last minutes some are still under way. */
	private static final int UNDER_WAY_SECONDS = 8;

	private final Random random;

	private final Instant now;

	private final Trouble trouble;

	Fate(Random random, Instant now, Trouble trouble) {
		this.random = random;
		this.now = now;
		this.trouble = trouble;
	}

	Sent.Outcome of(ZonedDateTime asked, Region region, SmsType type, String phone) {
		int accept = 4 + skewed(26);
		int submit = accept + 40 + skewed((type == SmsType.VERIFICATION) ? 180 : 600);
		int settle = submit + 900 + skewed((region == Region.MAINLAND) ? 5_000 : 14_000);
		double lot = this.random.nextDouble();
		if (lot < (this.trouble.floodedWithCodes(asked) && type == SmsType.VERIFICATION ? 0.55 : 0.012)) {
			return outcome(MessageState.REFUSED, one(REFUSALS), accept, submit, settle, false);
		}
		if (lot > 0.9975) {
			return outcome(MessageState.REJECTED, "FailedOperation.ContainSensitiveWord", accept, submit, settle,
					false);
		}
		if (asked.toInstant().plusSeconds(UNDER_WAY_SECONDS).isAfter(this.now)) {
			return outcome(MessageState.SUBMITTED, "", accept, submit, settle, false);
		}
		if (lot > 0.9955) {
			return outcome(MessageState.UNKNOWN, "", accept, submit, settle, false);
		}
		Carrier carrier = Carrier.of(phone);
		double failing = this.trouble.ofCarrier(asked, carrier) ? 0.38 : (type == SmsType.MARKETING) ? 0.045 : 0.022;
		if (this.random.nextDouble() < failing) {
			return outcome(MessageState.FAILED, failure(region, carrier), accept, submit, settle + skewed(20_000),
					false);
		}
		boolean converted = type == SmsType.VERIFICATION && this.random.nextDouble() < 0.86;
		return outcome(MessageState.DELIVERED, "DELIVRD", accept, submit, settle, converted);
	}

	private String failure(Region region, Carrier carrier) {
		if (region == Region.INTERNATIONAL) {
			return one(ABROAD);
		}
		return switch (carrier) {
			case CHINA_UNICOM -> one(UNICOM);
			case CHINA_TELECOM -> one(TELECOM);
			default -> one(MOBILE);
		};
	}

	private static Sent.Outcome outcome(MessageState state, String code, int accept, int submit, int settle,
			boolean converted) {
		return new Sent.Outcome(state, code, accept, submit, settle, converted);
	}

	/** Mostly little, seldom much. */
	private int skewed(int scale) {
		double lot = this.random.nextDouble();
		return (int) (scale * lot * lot * lot * (this.random.nextInt(40) == 0 ? 5 : 1));
	}

	private String one(String[] choice) {
		return choice[this.random.nextInt(choice.length)];
	}

}
