package io.smsconsole.auth.call;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.KeyText;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The log from the door to the page: what was noted is listed once it was flushed, by
 * hand here or by the clock, whichever comes first.
 */
@AuthTest
@ExtendWith(OutputCaptureExtension.class)
class ApiCallTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private final String secretId = KeyText.newSecretId();

	@Autowired
	private ApiCallLog log;

	@Autowired
	private ApiCallFlush flush;

	@Autowired
	private ApiCallActions actions;

	@Autowired
	private AccessKeys keys;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private Account owner;

	@BeforeEach
	void addKey() {
		this.owner = this.accounts.owner().orElseThrow();
		this.keys.add(this.owner, this.secretId, KeyText.newSecretKey());
	}

	@Test
	void tellsWhatACallWas() {
		this.log.note(new ApiCall(this.secretId, this.owner.uin(), "SendSms", "LimitExceeded", "192.0.2.1", "SDK/1",
				1234, "3c140219-cfe9-470e-b241-907877d6fb03", NOON.plusMillis(7)));
		this.flush.flush();
		assertThat(list(request(null, false)))
			.containsExactly(new ApiCallInfo(this.secretId, "SendSms", "LimitExceeded", "192.0.2.1", "SDK/1", 1234,
					"3c140219-cfe9-470e-b241-907877d6fb03", NOON.getEpochSecond()));
	}

	@Test
	void keepsTheLastHundredOfAKey() {
		note(0, 90);
		this.flush.flush();
		note(90, 130);
		this.flush.flush();
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM api_call WHERE secret_id = ?", Integer.class,
				this.secretId))
			.isEqualTo(100);
		assertThat(list(request(null, false))).hasSize(100)
			.extracting(ApiCallInfo::duration)
			.startsWith(129L)
			.endsWith(30L);
	}

	@Test
	void findsErrors() {
		note(1, null);
		note(2, "LimitExceeded");
		note(3, "OK");
		note(4, "InternalError");
		this.flush.flush();
		assertThat(list(request(null, true))).extracting(ApiCallInfo::code)
			.containsExactly("InternalError", "LimitExceeded");
		assertThat(list(request("LimitExceeded", false))).extracting(ApiCallInfo::duration).containsExactly(2L);
	}

	@Test
	void showsNobodyTheCallsOfOthers() {
		note(1, null);
		this.flush.flush();
		long stranger = 100000009999L;
		this.jdbc.update("INSERT IGNORE INTO api_call (secret_id, uin, micros, request_id, called_at)"
				+ " VALUES (?, ?, 7, '', '2026-03-01')", this.secretId, stranger);
		assertThat(list(request(null, false))).extracting(ApiCallInfo::duration).containsExactly(1L);
	}

	@Test
	void refusesAStrangeLimit() {
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> list(new DescribeApiCallListRequest(null, null, null, 101)))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL));
	}

	@Test
	void notesTheLastUseOfTheKey() {
		note(1, null);
		note(2, "AuthFailure.SignatureFailure");
		this.flush.flush();
		Map<String, Object> row = this.jdbc.queryForMap("SELECT * FROM access_key WHERE secret_id = ?", this.secretId);
		assertThat(row).containsEntry("last_used_address", "192.0.2.1")
			.containsEntry("last_used_action", "SendSms")
			.containsEntry("last_used_at", LocalDateTime.of(2026, 3, 1, 12, 0, 1));
	}

	@Test
	void callsOfAKeyThatIsGoneHoldNobodyUp() {
		this.log.note(call(KeyText.newSecretId(), 1, null));
		note(2, null);
		this.flush.flush();
		assertThat(list(request(null, false))).hasSize(1);
		this.jdbc.update("DELETE FROM access_key WHERE secret_id = ?", this.secretId);
		assertThat(list(request(null, false))).isEmpty();
	}

	@Test
	void aCallThatTheDatabaseDoesNotTakeIsToldOnce(CapturedOutput output) {
		for (int attempt = 0; attempt < 3; attempt++) {
			this.log.note(new ApiCall(this.secretId, this.owner.uin(), "SendSms", null, null, null, 1, null, NOON));
			this.flush.flush();
		}
		assertThat(output.getOut().split("Calls of the API are left out", -1)).hasSize(2);
		note(1, null);
		this.flush.flush();
		assertThat(list(request(null, false))).hasSize(1);
	}

	private void note(int from, int to) {
		IntStream.range(from, to).forEach((number) -> note(number, null));
	}

	private void note(int number, String code) {
		this.log.note(call(this.secretId, number, code));
	}

	private ApiCall call(String key, int number, String code) {
		return new ApiCall(key, this.owner.uin(), "SendSms", code, "192.0.2.1", "SDK/1", number,
				UUID.randomUUID().toString(), NOON.plusSeconds(number));
	}

	private DescribeApiCallListRequest request(String code, boolean onlyErrors) {
		return new DescribeApiCallListRequest(this.secretId, code, onlyErrors, 100);
	}

	private List<ApiCallInfo> list(DescribeApiCallListRequest request) {
		Caller caller = this.owner.caller(Means.SESSION, "test");
		return RunAs.call(caller, () -> this.actions.list(request)).apiCallSet();
	}

}
