package io.smsconsole.web.api.throttle;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ThrottlesTests {

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private final AtomicLong nanos = new AtomicLong();

	@ParameterizedTest
	@CsvSource({ "SendSms, WRITE, 3000", "DescribePhoneNumberInfo, READ, 1000", "ReportConversion, WRITE, 1000",
			"PullSmsSendStatus, READ, 100", "PullSmsReplyStatusByPhoneNumber, READ, 20",
			"SendStatusStatistics, READ, 10", "AddSmsTemplate, WRITE, 2", "DeleteSmsSign, WRITE, 1",
			"DescribeAppList, READ, 100", "AddAppInfo, WRITE, 20", "RevealSendSmsRecord, REVEAL, 20" })
	void haveTheVendorsFiguresAndOursForTheRest(String action, Access access, int limit) {
		assertThat(new Limits(new ThrottleSettings(null)).of(action(action, access))).isEqualTo(limit);
	}

	@Test
	void areSetByOperationOrForAllOfThem() {
		Limits limits = new Limits(new ThrottleSettings(Map.of("SENDSMS", 5, "default", 0)));
		assertThat(limits.of(action("SendSms", Access.WRITE))).isEqualTo(5);
		assertThat(limits.of(action("AddSmsSign", Access.WRITE))).isZero();
	}

	@Test
	void refuseASenselessSetting() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ThrottleSettings(Map.of("SendSms", -1)))
			.withMessage("SMS_API_THROTTLE_SENDSMS must not be negative");
	}

	@Test
	void letAsManyCallsThroughInASecondAsThereMayBe() {
		Throttles throttles = throttles(Map.of("SendSms", 3));
		ActionEntry action = action("SendSms", Access.WRITE);
		for (int second = 0; second < 3; second++) {
			for (int i = 0; i < 3; i++) {
				throttles.count(action, "ap-guangzhou", 1);
			}
			Refusals.assertRefused(ErrorCode.REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED, null,
					() -> throttles.count(action, "ap-guangzhou", 1));
			this.nanos.addAndGet(SECOND);
		}
	}

	@Test
	void countOperationsRegionsAndAccountsApart() {
		Throttles throttles = throttles(Map.of("default", 1));
		throttles.count(action("SendSms", Access.WRITE), "ap-guangzhou", 1);
		throttles.count(action("AddSmsSign", Access.WRITE), "ap-guangzhou", 1);
		throttles.count(action("SendSms", Access.WRITE), "ap-beijing", 1);
		throttles.count(action("SendSms", Access.WRITE), "ap-guangzhou", 2);
		Refusals.assertRefused(ErrorCode.REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED, null,
				() -> throttles.count(action("SendSms", Access.WRITE), "ap-beijing", 1));
	}

	@Test
	void letEverythingThroughWhereThereIsNoLimit() {
		Throttles throttles = throttles(Map.of("SendSms", 0));
		for (int i = 0; i < 10_000; i++) {
			throttles.count(action("SendSms", Access.WRITE), "ap-guangzhou", 1);
		}
	}

	private Throttles throttles(Map<String, Integer> settings) {
		return new Throttles(new Limits(new ThrottleSettings(settings)), this.nanos::get);
	}

	private static ActionEntry action(String name, Access access) {
		return new ActionEntry(name, "sms", "sample", access, Resource.ACCOUNT, true, null, null, null, null);
	}

}
