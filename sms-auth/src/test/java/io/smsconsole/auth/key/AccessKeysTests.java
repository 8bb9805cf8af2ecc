package io.smsconsole.auth.key;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.address.AddressRanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@AuthTest
@Transactional
class AccessKeysTests {

	private final String secretId = KeyText.newSecretId();

	private final String secretKey = KeyText.newSecretKey();

	@Autowired
	private AccessKeys keys;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void addKey() {
		this.keys.add(this.accounts.owner().orElseThrow(), this.secretId, this.secretKey);
	}

	@Test
	void findsTheKeyItStored() {
		assertThat(this.keys.find(this.secretId))
			.contains(new AccessKey(this.secretId, 100000000001L, this.secretKey, true, AddressRanges.NONE));
	}

	@Test
	void storesTheSecretHalfEncrypted() {
		byte[] stored = this.jdbc.queryForObject("SELECT secret_key FROM access_key WHERE secret_id = ?", byte[].class,
				this.secretId);
		assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(this.secretKey);
	}

	@Test
	void tellsWhetherAKeyIsDisabled() {
		this.jdbc.update("UPDATE access_key SET enabled = FALSE WHERE secret_id = ?", this.secretId);
		assertThat(this.keys.find(this.secretId)).hasValueSatisfying((key) -> assertThat(key.enabled()).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AKID", "%", "' OR '1'='1" })
	void findsNothingUnderWhatIsNoSecretId(String text) {
		assertThat(this.keys.find(text)).isEmpty();
	}

	@Test
	void tellsKeysApartToTheLetter() {
		assertThat(this.keys.find("AKID" + swapCase(this.secretId.substring(4)))).isEmpty();
	}

	@Test
	void notesItsUseOnceAMinute() {
		Instant noon = Instant.parse("2026-03-01T12:00:00Z");
		this.keys.used(this.secretId, "192.0.2.1", "SendSms", noon);
		this.keys.used(this.secretId, "192.0.2.2", "PullSmsSendStatus", noon.plusSeconds(60));
		Map<String, Object> row = this.jdbc.queryForMap("SELECT * FROM access_key WHERE secret_id = ?", this.secretId);
		assertThat(row).containsEntry("last_used_address", "192.0.2.1").containsEntry("last_used_action", "SendSms");
		assertThat(row.get("last_used_at")).isEqualTo(LocalDateTime.of(2026, 3, 1, 12, 0));
		this.keys.used(this.secretId, "192.0.2.2", "PullSmsSendStatus", noon.plusSeconds(61));
		assertThat(this.jdbc.queryForObject("SELECT last_used_action FROM access_key WHERE secret_id = ?", String.class,
				this.secretId))
			.isEqualTo("PullSmsSendStatus");
	}

	@Test
	void holdsTheKeysThatExist() {
		assertThat(this.keys.hold(Set.of(this.secretId, KeyText.newSecretId()))).containsExactly(this.secretId);
		assertThat(this.keys.hold(Set.of())).isEmpty();
	}

	private static String swapCase(String text) {
		return text.chars()
			.map((c) -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
