package io.smsconsole.core.feedback.conversion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.sending.message.NewMessage;
import io.smsconsole.core.sending.tally.Counts;
import io.smsconsole.core.sending.tally.Tally;
import io.smsconsole.core.wire.api.ReportConversionRequest;
import io.smsconsole.core.wire.api.ReportConversionResponse.ReportConversionStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class ConversionActionsTests {

	@Autowired
	private ConversionActions actions;

	@Autowired
	private MessageStore messages;

	@Autowired
	private Tally tally;

	@Autowired
	private Ids ids;

	@Autowired
	private Clock clock;

	@Autowired
	private CatalogMother mother;

	private long app;

	private long task;

	@BeforeEach
	void ofTheirOwn() {
		this.app = this.mother.app();
		this.task = this.ids.next();
	}

	@Test
	void countsAMessageOnceHoweverOftenItIsReported() {
		long message = message(MessageState.ACCEPTED);
		message(MessageState.ACCEPTED);
		for (int i = 0; i < 3; i++) {
			assertThat(report(message, null)).isEqualTo(new ReportConversionStatus("OK", "success"));
		}
		Counts counts = this.tally.ofTask(this.task);
		assertThat(counts.converted()).isEqualTo(1);
		assertThat(counts.of(MessageState.ACCEPTED)).isEqualTo(2);
		assertThat(counts.fee()).isEqualTo(2);
	}

	@Test
	void keepsTheCountWhenItIsFolded() {
		report(message(MessageState.ACCEPTED), null);
		while (this.tally.fold(100) > 0) {
			assertThat(this.tally.ofTask(this.task).converted()).isEqualTo(1);
		}
		assertThat(this.tally.ofTask(this.task).converted()).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(names = { "SUBMITTED", "DELIVERED", "FAILED", "UNKNOWN" })
	void takesWhateverMayHaveReachedThePerson(MessageState state) {
		report(moved(state), null);
		assertThat(this.tally.ofTask(this.task).converted()).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(names = { "REJECTED", "CANCELLED" })
	void refusesWhatNeverLeft(MessageState state) {
		long message = moved(state);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "SerialNo", () -> report(message, null));
		assertThat(this.tally.ofTask(this.task).converted()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "-1", "x", "999999999999999999999999", "5000:1" })
	void refusesASerialNumberOfNoMessage(String serialNo) {
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "SerialNo", () -> report(serialNo, null));
	}

	@Test
	void refusesMessagesThatWereRefusedOrBelongToAnotherApplication() {
		long refused = message(MessageState.REFUSED);
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "SerialNo", () -> report(refused, null));
		long ours = message(MessageState.ACCEPTED);
		this.app = this.mother.app();
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "SerialNo", () -> report(ours, null));
	}

	@Test
	void refusesWhatNamesNothing() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "SmsSdkAppId",
				() -> this.actions.report(new ReportConversionRequest(null, "1", null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.report(new ReportConversionRequest("1499999999", "1", null)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "SerialNo", () -> report(" ", null));
	}

	@Test
	void takesTimesFromTheMessageToNowGiveOrTakeFiveMinutes() {
		Instant now = this.clock.instant();
		long message = message(this.ids.floor(now.minus(Duration.ofHours(2))) + this.ids.next() % 4096,
				MessageState.ACCEPTED);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ConversionTime",
				() -> report(message, now.minus(Duration.ofMinutes(126)).getEpochSecond()));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ConversionTime",
				() -> report(message, now.plus(Duration.ofMinutes(6)).getEpochSecond()));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ConversionTime", () -> report(message, -1L));
		report(message, now.minus(Duration.ofMinutes(124)).getEpochSecond());
		report(message, now.plus(Duration.ofMinutes(4)).getEpochSecond());
		assertThat(this.tally.ofTask(this.task).converted()).isEqualTo(1);
	}

	private ReportConversionStatus report(long message, Long time) {
		return report(Long.toString(message), time);
	}

	private ReportConversionStatus report(String serialNo, Long time) {
		return this.actions.report(new ReportConversionRequest(Long.toString(this.app), serialNo, time))
			.reportConversionStatus();
	}

	private long moved(MessageState state) {
		long message = message(MessageState.ACCEPTED);
		MessageHead head = this.messages.lock(List.of(message)).get(0);
		this.messages.move(List.of(new Move(head, state, "", null, null)));
		return message;
	}

	private long message(MessageState state) {
		return message(this.ids.next(), state);
	}

	private long message(long id, MessageState state) {
		this.messages.insert(
				List.of(new NewMessage(
						new MessageHead(id, this.app, Region.MAINLAND, SmsType.VERIFICATION, this.task, 0, "测试甲", 1,
								"+8613800138000", "CN", (state == MessageState.ACCEPTED) ? 1 : 0, state),
						0, "", "", "")));
		return id;
	}

}
