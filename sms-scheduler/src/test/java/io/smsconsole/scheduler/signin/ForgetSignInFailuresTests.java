package io.smsconsole.scheduler.signin;

import io.smsconsole.auth.signin.SignInFailures;
import org.junit.jupiter.api.Test;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class ForgetSignInFailuresTests {

	private final SignInFailures failures = mock(SignInFailures.class);

	@Test
	void goesOnUntilNoneIsLeft() {
		given(this.failures.forgetExpired(1000)).willReturn(1000, 1000, 3);
		new ForgetSignInFailures(this.failures).run();
		verify(this.failures, times(3)).forgetExpired(1000);
	}

}
