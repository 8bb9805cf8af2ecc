package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsResponse;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class SendingTests {

	@TempDir
	private Path directory;

	private TestCloud cloud;

	@BeforeEach
	void start() throws IOException {
		this.cloud = new TestCloud(this.directory);
	}

	@AfterEach
	void stop() {
		this.cloud.close();
	}

	@Test
	void acceptsNumbersInTheirOrderAndWritesThemInTheJournal() throws Exception {
		SendSmsResponse response = this.cloud.sdk()
			.SendSms(this.cloud.request("+8618501234444", "18501234445", "008618501234446"));
		assertThat(response.getSendStatusSet()).extracting(SendStatus::getPhoneNumber)
			.containsExactly("+8618501234444", "+8618501234445", "+8618501234446");
		assertThat(response.getSendStatusSet()).allSatisfy((status) -> {
			assertThat(status.getSerialNo()).matches("5000:[0-9]{28}");
			assertThat(status.getFee()).isOne();
			assertThat(status.getSessionContext()).isEqualTo("context-1");
			assertThat(status.getCode()).isEqualTo("Ok");
			assertThat(status.getMessage()).isEqualTo("send success");
			assertThat(status.getIsoCode()).isEqualTo("CN");
		});
		assertThat(response.getSendStatusSet()).extracting(SendStatus::getSerialNo).doesNotHaveDuplicates();
		List<NamedCsvRecord> journal = this.cloud.journal();
		assertThat(journal.get(0).getHeader()).containsExactly("time", "request_id", "serial_no", "phone",
				"content_sha256", "session_context", "outcome");
		assertThat(journal).extracting((line) -> line.getField("serial_no"))
			.containsExactly(
					Stream.of(response.getSendStatusSet()).map(SendStatus::getSerialNo).toArray(String[]::new));
		assertThat(journal).allSatisfy((line) -> {
			assertThat(line.getField("request_id")).isEqualTo(response.getRequestId());
			assertThat(line.getField("content_sha256")).isEqualTo(sha256("【腾讯云】您的验证码是4370"));
			assertThat(line.getField("session_context")).isEqualTo("context-1");
			assertThat(line.getField("outcome")).isEqualTo("ACCEPTED");
		});
	}

	@Test
	void refusesTheNumberOfARefusedFateAlone() throws Exception {
		SendStatus[] statuses = this.cloud.send("+8618501230007", "+8618501234444");
		assertThat(statuses[0].getCode()).isEqualTo("FailedOperation.ContainSensitiveWord");
		assertThat(statuses[0].getSerialNo()).isEmpty();
		assertThat(statuses[0].getFee()).isZero();
		assertThat(statuses[1].getCode()).isEqualTo("Ok");
		assertThat(this.cloud.journal()).extracting((line) -> line.getField("outcome"))
			.containsExactly("REFUSED", "ACCEPTED");
	}

	@Test
	void billsLongMessagesBySegments() throws Exception {
		SendSmsRequest request = this.cloud.request("+8618501234444");
		request.setTemplateParamSet(new String[] { "字".repeat(60) });
		assertThat(this.cloud.sdk().SendSms(request).getSendStatusSet()[0].getFee()).isEqualTo(2);
	}

	@Test
	void sendsAbroadWithoutASign() throws Exception {
		SendSmsRequest request = this.cloud.request("+12015550123");
		request.setTemplateId(this.cloud.template("Your code is {1}", 3, 1));
		request.setSignName(null);
		SendStatus status = this.cloud.sdk().SendSms(request).getSendStatusSet()[0];
		assertThat(status.getCode()).isEqualTo("Ok");
		assertThat(status.getIsoCode()).isEqualTo("US");
		assertThat(this.cloud.journal().get(0).getField("content_sha256")).isEqualTo(sha256("Your code is 4370"));
	}

	static Stream<Arguments> refusals() {
		return Stream.of(
				refusal("unknown template", (request) -> request.setTemplateId("999"),
						"FailedOperation.TemplateUnapprovedOrNotExist"),
				refusal("template that is no number", (request) -> request.setTemplateId("x"),
						"FailedOperation.TemplateUnapprovedOrNotExist"),
				refusal("unknown sign", (request) -> request.setSignName("别家"),
						"FailedOperation.SignatureIncorrectOrUnapproved"),
				refusal("no sign", (request) -> request.setSignName(null),
						"FailedOperation.SignatureIncorrectOrUnapproved"),
				refusal("too few parameters", (request) -> request.setTemplateParamSet(null),
						"FailedOperation.TemplateParamSetNotMatchApprovedTemplate"),
				refusal("too many parameters", (request) -> request.setTemplateParamSet(new String[] { "1", "2" }),
						"FailedOperation.TemplateParamSetNotMatchApprovedTemplate"),
				refusal("too long a message",
						(request) -> request.setTemplateParamSet(new String[] { "9".repeat(1000) }),
						"InvalidParameterValue.ContentLengthLimit"),
				refusal("application of nine digits", (request) -> request.setSmsSdkAppId("140000666"),
						"InvalidParameterValue.SdkAppIdNotExist"),
				refusal("mainland template abroad",
						(request) -> request.setPhoneNumberSet(new String[] { "+12015550123" }),
						"UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone"),
				refusal("numbers from here and abroad",
						(request) -> request.setPhoneNumberSet(new String[] { "+12015550123", "+8618501234444" }),
						"UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"),
				refusal("no number", (request) -> request.setPhoneNumberSet(new String[] { "185 0123 4444" }),
						"InvalidParameterValue.IncorrectPhoneNumber"));
	}

	private static Arguments refusal(String what, Consumer<SendSmsRequest> change, String code) {
		return argumentSet(what, change, code);
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void refusesInsideTheAnswer(Consumer<SendSmsRequest> change, String code) throws Exception {
		SendSmsRequest request = this.cloud.request("+8618501234444");
		change.accept(request);
		assertThat(this.cloud.sdk().SendSms(request).getSendStatusSet()).allSatisfy((status) -> {
			assertThat(status.getCode()).isEqualTo(code);
			assertThat(status.getMessage()).isNotBlank();
			assertThat(status.getSerialNo()).isEmpty();
		});
		assertThat(this.cloud.journal()).isNotEmpty()
			.allSatisfy((line) -> assertThat(line.getField("outcome")).isEqualTo("REFUSED"));
	}

	static Stream<Arguments> errors() {
		return Stream.of(
				refusal("empty set", (request) -> request.setPhoneNumberSet(new String[0]),
						"MissingParameter.EmptyPhoneNumberSet"),
				refusal("201 numbers",
						(request) -> request
							.setPhoneNumberSet(Collections.nCopies(201, "+8618501234444").toArray(String[]::new)),
						"LimitExceeded.PhoneNumberCountLimit"),
				refusal("long context", (request) -> request.setSessionContext("字".repeat(171)),
						"InvalidParameterValue"),
				refusal("no application", (request) -> request.setSmsSdkAppId(null), "MissingParameter"));
	}

	@ParameterizedTest
	@MethodSource("errors")
	void refusesTheRequestAsAWhole(Consumer<SendSmsRequest> change, String code) throws Exception {
		SendSmsRequest request = this.cloud.request("+8618501234444");
		change.accept(request);
		assertThatExceptionOfType(TencentCloudSDKException.class).isThrownBy(() -> this.cloud.sdk().SendSms(request))
			.satisfies((ex) -> assertThat(ex.getErrorCode()).isEqualTo(code));
		assertThat(this.cloud.journal()).isEmpty();
	}

	@Test
	void takesTwoHundredNumbersAndAContextJustUnderTheLimit() throws Exception {
		SendSmsRequest request = this.cloud
			.request(IntStream.range(0, 200).mapToObj((i) -> "+86185012" + (34000 + i * 10)).toArray(String[]::new));
		request.setSessionContext("\"a,b\"\r\n" + "x".repeat(504));
		assertThat(this.cloud.sdk().SendSms(request).getSendStatusSet()).hasSize(200)
			.allSatisfy((status) -> assertThat(status.getCode()).isEqualTo("Ok"));
		assertThat(this.cloud.journal()).hasSize(200)
			.allSatisfy(
					(line) -> assertThat(line.getField("session_context")).isEqualTo("\"a,b\"  " + "x".repeat(504)));
	}

	@Test
	void refusesWhatIsStillInReview() throws Exception {
		try (TestCloud slow = new TestCloud(this.directory.resolve("slow"),
				(settings) -> settings.withTiming(TestCloud.QUICK.withReview(Duration.ofHours(1))))) {
			assertThat(slow.send("+8618501234444")[0].getCode())
				.isEqualTo("FailedOperation.TemplateUnapprovedOrNotExist");
		}
	}

	private static String sha256(String text) throws Exception {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
