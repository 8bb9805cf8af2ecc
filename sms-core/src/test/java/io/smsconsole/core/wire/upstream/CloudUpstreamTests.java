package io.smsconsole.core.wire.upstream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.wire.api.PullSmsSendStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.client.CloudException;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.client.UncertainException;
import io.smsconsole.core.wire.client.UnsentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CloudUpstreamTests {

	private final SmsClient client = mock(SmsClient.class);

	private final CloudUpstream upstream = new CloudUpstream(this.client,
			new UpstreamProperties("", "", "", "1400000000", "ap-guangzhou"), Clock.systemUTC());

	@ParameterizedTest
	@ValueSource(strings = { "InternalError", "InternalError.Timeout", "InternalError.SendAndRecvFail" })
	void knowsThatACloudThatBrokeOffMayHaveTakenTheMessages(String code) {
		assertThat(outcome(new CloudException(code, "", "r"))).isEqualTo(new SubmitOutcome.Uncertain(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded", "ResourceUnavailable",
			"InternalError.RequestTimeException" })
	void sendsLaterWhatWasNotWantedNow(String code) {
		assertThat(outcome(new CloudException(code, "", "r"))).isEqualTo(new SubmitOutcome.Deferred(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "FailedOperation.ContainSensitiveWord", "InternalError.SigVerificationFail" })
	void doesNotRepeatWhatIsRefusedForGood(String code) {
		assertThat(outcome(new CloudException(code, "", "r"))).isEqualTo(new SubmitOutcome.Refused(code));
	}

	@Test
	void tellsWhatDidNotLeaveFromWhatWasNotAnswered() {
		assertThat(outcome(new UnsentException("refused", null))).isEqualTo(new SubmitOutcome.Deferred("refused"));
		assertThat(outcome(new UncertainException("cut", null))).isEqualTo(new SubmitOutcome.Uncertain("cut"));
	}

	@Test
	void asksAboutNoMoreNumbersASecondThanTheVendorAnswers() {
		long begin = System.nanoTime();
		CloudUpstream fresh = new CloudUpstream(this.client,
				new UpstreamProperties("", "", "", "1400000000", "ap-guangzhou"), Clock.systemUTC());
		given(this.client.call(any(PullSmsSendStatusByPhoneNumberRequest.class)))
			.willReturn(new PullSmsSendStatusResponse(List.of()));
		for (int question = 0; question <= 20; question++) {
			assertThat(fresh.receiptsOf("+8613800138000", Instant.now())).isEmpty();
		}
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
	}

	private SubmitOutcome outcome(RuntimeException failure) {
		given(this.client.call(any(SendSmsRequest.class))).willThrow(failure);
		return this.upstream.submit(new SubmitRequest("7", List.of("+8613800138000"), "1", "", List.of(), "", ""));
	}

}
