package io.smsconsole.auth.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.DescribeOwnKeyListRequest;
import io.smsconsole.auth.key.KeyText;
import io.smsconsole.auth.key.OwnKey;
import io.smsconsole.auth.key.OwnKeyActions;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.tc3.QueryParameters;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.SignedMessage;
import io.smsconsole.core.wire.tc3.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
class SignatureActionsTests {

	private static final String HOST = "127.0.0.1:8080";

	private final String secretId = KeyText.newSecretId();

	private final String secretKey = KeyText.newSecretKey();

	@Autowired
	private SignatureActions actions;

	@Autowired
	private OwnKeyActions ownKeys;

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
		this.keys.add(this.owner, this.secretId, this.secretKey);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1" })
	void whatItSignsIsAccepted(String method) {
		SignApiCallResponse signed = sign(
				request("DescribeAppList", "{\n  \"AppName\": \"名字 &\", \"Limit\": 5}", method));
		SignatureVerifier verifier = new SignatureVerifier(Set.of("sms"), false, Clock.systemUTC());
		assertThat(verifier.verify(message(signed), (id) -> Optional.of(this.secretKey)))
			.isInstanceOf(Verification.Accepted.class);
		assertThat(signed.expireTime()).isEqualTo(signed.timestamp() + 300);
		assertThat(signed.toString()).doesNotContain(this.secretKey);
	}

	@Test
	void tellsEachStep() {
		SignApiCallResponse signed = sign(request("DescribeAppList", "{ \"Limit\": 5 }", null));
		assertThat(signed.body()).isEqualTo("{\"Limit\":5}");
		assertThat(signed.canonicalRequest())
			.startsWith("POST\n/\n\ncontent-type:application/json; charset=utf-8\nhost:" + HOST
					+ "\nx-tc-action:describeapplist\n\ncontent-type;host;x-tc-action\n");
		assertThat(signed.stringToSign()).startsWith("TC3-HMAC-SHA256\n" + signed.timestamp() + "\n")
			.contains("/sms/tc3_request\n");
		assertThat(signed.headerSet()).contains(new ApiHeader("X-TC-Action", "DescribeAppList"),
				new ApiHeader("X-TC-Version", "2021-01-11"), new ApiHeader("X-TC-Region", "ap-guangzhou"));
		assertThat(signed.headerSet().get(0).value()).startsWith("TC3-HMAC-SHA256 Credential=" + this.secretId + "/")
			.endsWith("Signature=" + signed.signature());
	}

	@Test
	void spreadsListsAndGroupsOverParameters() {
		SignApiCallResponse signed = sign(
				request("DescribeAppList", "{\"A\":[\"x\",{\"B\":1,\"C\":null}],\"D\":{\"E\":true}}", "HmacSHA256"));
		assertThat(QueryParameters.parse(signed.body())).containsEntry("A.0", "x")
			.containsEntry("A.1.B", "1")
			.containsEntry("D.E", "true")
			.containsEntry("Action", "DescribeAppList")
			.doesNotContainKeys("A.1.C", "A", "D");
		assertThat(signed.stringToSign())
			.startsWith("POST" + HOST + "/?A.0=x&A.1.B=1&Action=DescribeAppList&D.E=true&");
		assertThat(signed.canonicalRequest()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "NoSuchAction | {} | 127.0.0.1 | ap-guangzhou | | InvalidAction",
					"SignApiCall | {} | 127.0.0.1 | ap-guangzhou | | InvalidAction",
					"DescribeAppList | {\"A\":, | 127.0.0.1 | ap-guangzhou | | FailedOperation.JsonParseFail",
					"DescribeAppList | [] | 127.0.0.1 | ap-guangzhou | | FailedOperation.JsonParseFail",
					"DescribeAppList | {} | a b | ap-guangzhou | | InvalidParameterValue",
					"DescribeAppList | {} | 127.0.0.1 | Mars! | | UnsupportedRegion",
					"DescribeAppList | {} | 127.0.0.1 | ap-guangzhou | MD5 | InvalidParameterValue" })
	void refusesWhatCannotBeCalled(String action, String json, String host, String region, String method, String code) {
		assertRefused(new SignApiCallRequest(this.secretId, action, json, host, region, method), code);
	}

	@Test
	void signsWithNobodyElsesAndNoDisabledKey() {
		String code = ErrorCode.AUTH_FAILURE_SECRET_ID_NOT_FOUND.code();
		assertRefused(new SignApiCallRequest(null, "DescribeAppList", null, HOST, null, null), code);
		assertRefused(new SignApiCallRequest(KeyText.newSecretId(), "DescribeAppList", null, HOST, null, null), code);
		this.jdbc.update("UPDATE access_key SET enabled = FALSE WHERE secret_id = ?", this.secretId);
		assertRefused(request("DescribeAppList", null, null), code);
		assertThat(ownKey().enabled()).isFalse();
	}

	@Test
	void writesIntoTheAuditLogWhichKeyWasUsedButNotForWhat() {
		sign(request("DescribeAppList", "{\"AppName\":\"confidential\"}", null));
		assertThat(this.jdbc.queryForList(
				"SELECT request FROM audit_entry WHERE action = 'sms:SignApiCall' AND request LIKE ?", String.class,
				"%" + this.secretId + "%"))
			.singleElement()
			.asString()
			.contains("DescribeAppList")
			.doesNotContain("confidential", this.secretKey);
	}

	@Test
	void listsOwnKeysWithTheirLastUse() {
		assertThat(ownKey()).satisfies((key) -> {
			assertThat(key.enabled()).isTrue();
			assertThat(key.lastUseTime()).isZero();
			assertThat(key.lastUseAction()).isEmpty();
		});
		this.keys.used(this.secretId, "192.0.2.1", "SendSms", Clock.systemUTC().instant());
		assertThat(ownKey()).satisfies((key) -> {
			assertThat(key.lastUseTime()).isPositive();
			assertThat(key.lastUseAddress()).isEqualTo("192.0.2.1");
			assertThat(key.lastUseAction()).isEqualTo("SendSms");
		});
	}

	private OwnKey ownKey() {
		return RunAs
			.call(this.owner.caller(Means.SESSION, "test"), () -> this.ownKeys.list(new DescribeOwnKeyListRequest()))
			.ownKeySet()
			.stream()
			.filter((key) -> key.secretId().equals(this.secretId))
			.findFirst()
			.orElseThrow();
	}

	private void assertRefused(SignApiCallRequest request, String code) {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> sign(request))
			.satisfies((ex) -> assertThat(ex.code().code()).isEqualTo(code));
	}

	private SignApiCallRequest request(String action, String json, String method) {
		return new SignApiCallRequest(this.secretId, action, json, HOST, null, method);
	}

	private SignApiCallResponse sign(SignApiCallRequest request) {
		return RunAs.call(this.owner.caller(Means.SESSION, "test"), () -> this.actions.sign(request));
	}

	private static SignedMessage message(SignApiCallResponse signed) {
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		signed.headerSet().forEach((header) -> headers.put(header.name(), header.value()));
		headers.put("Host", HOST);
		return new SignedMessage("POST", "/", null, headers::get, signed.body().getBytes(StandardCharsets.UTF_8),
				false);
	}

}
