package io.smsconsole.auth.key;

import java.time.Duration;
import java.util.List;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.address.AddressRanges;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may sign, and how soon somebody no longer may. What is written stays, under names
 * that nobody else uses.
 */
@AuthTest
class KeyHoldersTests {

	private static final Duration SECOND = Duration.ofSeconds(1);

	private final String secretId = KeyText.newSecretId();

	private final String secretKey = KeyText.newSecretKey();

	@Autowired
	private KeyHolders holders;

	@Autowired
	private AccessKeys keys;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private Account account;

	@BeforeEach
	void makeAnAccountWithAKey() {
		long uin = 200000000000L + Math.floorMod(this.secretId.hashCode(), 100_000_000);
		this.jdbc.update("INSERT INTO account (uin, name, password_hash, created_at) VALUES (?, ?, '', NOW())", uin,
				this.secretId.toLowerCase());
		this.account = this.accounts.find(uin).orElseThrow();
		this.keys.add(this.account, this.secretId, this.secretKey);
	}

	@Test
	void areTheAccountsThatHoldTheKeys() {
		KeyHolder holder = this.holders.find(this.secretId).orElseThrow();
		assertThat(holder.key().secretKey()).isEqualTo(this.secretKey);
		assertThat(holder.caller())
			.isEqualTo(new Caller(this.account.uin(), 100000000001L, this.account.name(), Means.KEY, this.secretId));
	}

	@Test
	void areNoneForAKeyThatDoesNotExistYet() {
		String later = KeyText.newSecretId();
		assertThat(this.holders.find(later)).isEmpty();
		this.keys.add(this.account, later, this.secretKey);
		assertThat(this.holders.find(later)).isPresent();
	}

	@Test
	void loseADisabledKeyHereAtOnceAndElsewhereWithinASecond() {
		assertThat(this.holders.find(this.secretId)).isPresent();
		this.keys.enable(this.secretId, false);
		assertThat(this.holders.find(this.secretId)).isEmpty();
		this.keys.enable(this.secretId, true);
		assertThat(this.holders.find(this.secretId)).isPresent();
		disableOnAnotherNode();
		Awaitility.await()
			.atMost(SECOND)
			.pollInterval(Duration.ofMillis(20))
			.untilAsserted(() -> assertThat(this.holders.find(this.secretId)).isEmpty());
	}

	@Test
	void areNoneOnceTheAccountIsDisabled() {
		assertThat(this.holders.find(this.secretId)).isPresent();
		this.accounts.enable(this.account.uin(), false);
		assertThat(this.holders.find(this.secretId)).isEmpty();
		this.accounts.enable(this.account.uin(), true);
		assertThat(this.holders.find(this.secretId)).isPresent();
	}

	@Test
	void mayBeBoundToSomeAddresses() {
		assertThat(this.holders.find(this.secretId).orElseThrow().key().allows("192.0.2.1")).isTrue();
		this.keys.allow(this.secretId, AddressRanges.of(List.of("10.0.0.0/8", "::1")));
		AccessKey bound = this.holders.find(this.secretId).orElseThrow().key();
		assertThat(bound.allows("192.0.2.1")).isFalse();
		assertThat(bound.allows("10.1.2.3")).isTrue();
		this.keys.allow(this.secretId, AddressRanges.NONE);
		assertThat(this.holders.find(this.secretId).orElseThrow().key().allows("192.0.2.1")).isTrue();
	}

	private void disableOnAnotherNode() {
		this.jdbc.update("UPDATE access_key SET enabled = FALSE WHERE secret_id = ?", this.secretId);
		this.jdbc.update("UPDATE cache_version SET version = version + 1 WHERE kind = 'key'");
	}

}
