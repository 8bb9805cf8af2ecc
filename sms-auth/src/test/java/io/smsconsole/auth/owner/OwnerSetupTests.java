package io.smsconsole.auth.owner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.key.AccessKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
@ExtendWith(OutputCaptureExtension.class)
class OwnerSetupTests {

	private final List<Object> events = Collections.synchronizedList(new ArrayList<>());

	@Autowired
	private OwnerProperties ofTheOtherTests;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccessKeys keys;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void asBeforeTheFirstStart() {
		this.jdbc.update("DELETE FROM group_member");
		this.jdbc.update("DELETE FROM access_key");
		this.jdbc.update("DELETE FROM group_member");
		this.jdbc.update("DELETE FROM account");
	}

	@AfterEach
	void asTheOtherTestsExpect() {
		asBeforeTheFirstStart();
		start(this.ofTheOtherTests);
	}

	@Test
	void makesUpPasswordAndKeyAndTellsThemOnce(CapturedOutput output) {
		start(properties(null, null, null));
		start(properties(null, null, null));
		FirstStart told = told();
		Account owner = this.accounts.owner().orElseThrow();
		assertThat(told.name()).isEqualTo("owner").isEqualTo(owner.name());
		assertThat(told.password()).hasValueSatisfying((password) -> assertThat(password).hasSize(16)
			.satisfies((text) -> assertThat(this.passwords.matches(text, this.accounts.passwordHash(owner))).isTrue()));
		assertThat(this.keys.find(told.secretId())).hasValueSatisfying((key) -> {
			assertThat(key.uin()).isEqualTo(owner.uin());
			assertThat(key.enabled()).isTrue();
			assertThat(key.secretKey()).isEqualTo(told.secretKey().orElseThrow());
			assertThat(key.toString()).doesNotContain(key.secretKey());
		});
		assertThat(told.toString()).doesNotContain(told.password().orElseThrow(), told.secretKey().orElseThrow());
		assertThat(output.getAll()).doesNotContain(told.password().orElseThrow(), told.secretKey().orElseThrow());
	}

	@Test
	void takesPasswordAndKeyFromTheSettingsAndDoesNotRepeatThem() {
		String secretId = "AKID" + "z".repeat(32);
		OwnerProperties properties = properties("chosen by hand", secretId, "k".repeat(32));
		start(properties);
		assertThat(told()).isEqualTo(new FirstStart("owner", Optional.empty(), secretId, Optional.empty()));
		assertThat(this.keys.find(secretId).orElseThrow().secretKey()).isEqualTo("k".repeat(32));
		assertThat(properties.toString()).doesNotContain("chosen by hand", "kkkk");
	}

	@Test
	void twoNodesThatStartAtOnceMakeOneOwner() throws Exception {
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Void>> starts = new ArrayList<>();
			for (int node = 0; node < 4; node++) {
				long uin = 100000000001L + node;
				starts.add(() -> {
					start(new OwnerProperties(uin, "owner" + uin, null, null, null));
					return null;
				});
			}
			for (var start : nodes.invokeAll(starts)) {
				start.get();
			}
		}
		finally {
			nodes.shutdownNow();
		}
		FirstStart told = told();
		assertThat(this.accounts.owner())
			.hasValueSatisfying((owner) -> assertThat(owner.name()).isEqualTo(told.name()));
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM account", Integer.class)).isOne();
		assertThat(this.jdbc.queryForList("SELECT secret_id FROM access_key", String.class))
			.containsExactly(told.secretId());
	}

	@Test
	void leavesNoOwnerBehindWhoseKeyCouldNotBeStored() {
		start(properties(null, null, null));
		String taken = told().secretId();
		this.jdbc.update("UPDATE account SET owner = NULL, name = 'another'");
		OwnerProperties withTakenKey = new OwnerProperties(100000000002L, "owner", null, taken, null);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> start(withTakenKey));
		assertThat(this.accounts.owner()).isEmpty();
		assertThat(this.events).hasSize(1);
	}

	private FirstStart told() {
		assertThat(this.events).singleElement().isInstanceOf(FirstStart.class);
		return (FirstStart) this.events.get(0);
	}

	private static OwnerProperties properties(String password, String secretId, String secretKey) {
		return new OwnerProperties(100000000001L, "owner", password, secretId, secretKey);
	}

	private void start(OwnerProperties properties) {
		new OwnerSetup(properties, this.accounts, this.keys, this.transaction, this.events::add)
			.run(new DefaultApplicationArguments());
	}

}
