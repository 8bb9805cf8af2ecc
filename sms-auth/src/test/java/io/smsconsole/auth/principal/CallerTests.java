package io.smsconsole.auth.principal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CallerTests {

	private static final Caller CLERK = new Caller(2, 1, "clerk", Means.SESSION, "mark");

	@AfterEach
	void clear() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void survivesBeingStoredWithTheSession() throws Exception {
		Authentication authentication = new CallerAuthentication(CLERK);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(authentication);
		}
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			Object read = in.readObject();
			assertThat(read).isEqualTo(authentication).hasSameHashCodeAs(authentication);
			assertThat(Caller.of((Authentication) read)).contains(CLERK);
		}
	}

	@Test
	void onlyTheOwnerIsTheOwner() {
		assertThat(CLERK.owner()).isFalse();
		assertThat(new Caller(1, 1, "owner", Means.KEY, "AKID").owner()).isTrue();
	}

	@Test
	void hasShownNoSecondFactorUnlessSaidSo() {
		assertThat(CLERK.mfa()).isFalse();
		assertThat(new Caller(2, 1, "clerk", Means.SESSION, "mark", true)).isNotEqualTo(CLERK);
	}

	@Test
	void isNobodyOnceItsAuthenticationIsWithdrawn() {
		Authentication authentication = new CallerAuthentication(CLERK);
		authentication.setAuthenticated(false);
		assertThat(Caller.of(authentication)).isEmpty();
	}

	@Test
	void jobsActAsSomebodyAndGiveTheThreadBackAsItWas() {
		Caller outer = new Caller(1, 1, "owner", Means.JOB, "outer");
		RunAs.call(outer, () -> {
			RunAs.call(CLERK, () -> assertThat(Caller.current()).contains(CLERK));
			assertThatIllegalArgumentException().isThrownBy(() -> RunAs.call(CLERK, () -> {
				throw new IllegalArgumentException();
			}));
			return assertThat(Caller.current()).contains(outer);
		});
		assertThat(Caller.current()).isEmpty();
	}

	@Test
	void aJobHasOneRequestIdFromBeginToEnd() {
		RunAs.call(CLERK, () -> assertThat(Origin.current()).isEqualTo(Origin.current()));
	}

	@Test
	void tellsTheCoreOnWhoseBehalfItWorks() {
		SecurityCurrentAccount account = new SecurityCurrentAccount();
		assertThat(RunAs.<Long>call(CLERK, account::uin)).isEqualTo(2);
		assertThat(RunAs.<String>call(CLERK, account::name)).isEqualTo("clerk");
		assertThatIllegalStateException().isThrownBy(account::uin);
	}

}
