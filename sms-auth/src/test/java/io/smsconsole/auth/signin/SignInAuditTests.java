package io.smsconsole.auth.signin;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.principal.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
class SignInAuditTests {

	private final Origin origin = new Origin(UUID.randomUUID().toString(), null, null);

	@Autowired
	private SignIn signIn;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcTemplate jdbc;

	private Origin before;

	@BeforeEach
	void comeFromSomewhere() {
		this.before = Origin.exchange(this.origin);
	}

	@AfterEach
	void goBack() {
		Origin.exchange(this.before);
		this.jdbc.update("UPDATE account SET enabled = TRUE");
	}

	@Test
	void writesDownWhoCameAndWent() {
		Authentication proven = signIn("owner", AuthTest.OWNER_PASSWORD);
		this.events.publishEvent(new LogoutSuccessEvent(proven));
		assertThat(entries()).hasSize(2)
			.allSatisfy((entry) -> assertThat(entry).containsEntry("account", "owner")
				.containsEntry("means", "SESSION")
				.containsEntry("outcome", "OK"));
		assertThat(entries()).extracting((entry) -> entry.get("reference"))
			.doesNotContainNull()
			.containsOnly(entries().get(0).get("reference"));
	}

	@Test
	void writesDownWhoseNameWasTriedButNotNamesThatNobodyHas() {
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("owner", "wrong"));
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> signIn("my password " + this.origin.requestId(), ""));
		signIn("owner", AuthTest.OWNER_PASSWORD);
		assertThat(entries()).extracting((entry) -> entry.get("account")).containsExactly("owner", null, "owner");
		assertThat(entries()).extracting((entry) -> entry.get("outcome"))
			.containsExactly("BadCredentials", "BadCredentials", "OK");
		assertThat(entries().toString()).doesNotContain("my password");
	}

	@Test
	void tellsThatAnAccountIsDisabledToThoseOnlyWhoKnowItsPassword() {
		this.jdbc.update("UPDATE account SET enabled = FALSE");
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("owner", "wrong"));
		assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signIn("owner", AuthTest.OWNER_PASSWORD));
		this.jdbc.update("UPDATE account SET enabled = TRUE");
		signIn("owner", AuthTest.OWNER_PASSWORD);
	}

	private Authentication signIn(String name, String password) {
		return this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
	}

	private List<Map<String, Object>> entries() {
		return this.jdbc.queryForList("SELECT * FROM audit_entry WHERE request_id = ? ORDER BY id",
				this.origin.requestId());
	}

}
