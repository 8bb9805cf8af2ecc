package io.smsconsole.web.api;

import java.io.IOException;

import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.KeyText;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guessing keys: a secret has some 190 bits, so that what counts is that a guess learns
 * nothing but that it was wrong, and harms nobody.
 */
@BrowserTest
class KeyGuessingIT {

	private static final int GUESSES = 200;

	private static final String WRONG_SECRET = "AuthFailure.SignatureFailure";

	private static final String NO_KEY = "AuthFailure.SecretIdNotFound";

	private static final String RIGHT_KEY = "AuthFailure.UnauthorizedOperation";

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private AccessKeys keys;

	@Autowired
	private JdbcClient database;

	private Credential key;

	@BeforeEach
	void makeAKeyThatMayDoNothing() {
		this.key = this.hands.strangersKey();
	}

	@Test
	void learnsNothingAndNeitherUsesNorLocksTheKey() throws IOException {
		try (RawConnection connection = new RawConnection(this.port)) {
			for (int guess = 0; guess < GUESSES; guess++) {
				assertThat(code(connection, new Credential(this.key.secretId(), KeyText.newSecretKey())))
					.isEqualTo(WRONG_SECRET);
			}
			assertThat(this.database.sql("SELECT last_used_at FROM access_key WHERE secret_id = ?")
				.param(this.key.secretId())
				.query((row, number) -> String.valueOf(row.getObject(1)))
				.single()).isEqualTo("null");
			assertThat(code(connection, this.key)).isEqualTo(RIGHT_KEY);
		}
	}

	@Test
	void findsNoKeyThatIsSwitchedOffOrWhoseAccountMayNotUseTheApi() throws IOException {
		try (RawConnection connection = new RawConnection(this.port)) {
			String unknown = KeyText.newSecretId();
			assertThat(code(connection, new Credential(unknown, this.key.secretKey()))).isEqualTo(NO_KEY);
			this.keys.enable(this.key.secretId(), false);
			assertThat(code(connection, this.key)).isEqualTo(NO_KEY);
			Credential other = this.hands.strangersKey();
			this.database
				.sql("UPDATE account SET use_api = FALSE WHERE uin = (SELECT uin FROM access_key WHERE secret_id = ?)")
				.param(other.secretId())
				.update();
			assertThat(code(connection, other)).isEqualTo(NO_KEY);
		}
	}

	private static String code(RawConnection connection, Credential credential) throws IOException {
		return connection
			.send(SignedRequest.post(credential, "ModifyAppInfo", "{\"SmsSdkAppId\":\"1400000001\",\"AppName\":\"x\"}")
				.bytes())
			.code();
	}

}
