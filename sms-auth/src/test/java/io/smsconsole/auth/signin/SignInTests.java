package io.smsconsole.auth.signin;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
class SignInTests {

	private static final int LIMIT = 5;

	private final Random random = new Random();

	@Autowired
	private SignIn signIn;

	@Test
	void knowsTheOwnerByNameAndPassword() {
		Authentication proven = signIn("owner", AuthTest.OWNER_PASSWORD, anAddress());
		assertThat(Caller.of(proven)).hasValueSatisfying((caller) -> {
			assertThat(caller.owner()).isTrue();
			assertThat(caller.uin()).isEqualTo(100000000001L);
			assertThat(caller.means()).isEqualTo(Means.SESSION);
		});
		assertThat(proven.getName()).isEqualTo("owner");
		assertThat(proven.getAuthorities()).isEmpty();
		assertThat(proven.getCredentials()).isNull();
		assertThat(proven.toString()).doesNotContain(AuthTest.OWNER_PASSWORD, "bcrypt");
	}

	@Test
	void doesNotMindTheCaseOfTheNameAndBlanksAroundIt() {
		assertThat(signIn(" Owner ", AuthTest.OWNER_PASSWORD, anAddress()).getName()).isEqualTo("owner");
	}

	@Test
	void refusesAWrongPasswordAndAnUnknownNameAlike() {
		String address = anAddress();
		AuthenticationException wrong = failure("owner", "wrong", address);
		AuthenticationException unknown = failure(aName(), "wrong", address);
		assertThat(wrong).isInstanceOf(BadCredentialsException.class).hasMessage(unknown.getMessage());
		assertThat(unknown).isInstanceOf(BadCredentialsException.class);
		signIn("owner", AuthTest.OWNER_PASSWORD, address);
	}

	@Test
	void refusesEmptyCredentials() {
		assertThat(failure("", "", anAddress())).isInstanceOf(BadCredentialsException.class);
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(
				() -> this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(aName(), null)));
	}

	@Test
	void locksANameAfterFiveFailuresFromAnywhereWhetherOrNotItExists() {
		String name = aName();
		for (int i = 0; i < LIMIT; i++) {
			assertThat(failure(name, "wrong", anAddress())).isInstanceOf(BadCredentialsException.class);
		}
		assertThat(failure(name, "wrong", anAddress())).isInstanceOf(LockedException.class);
		assertThat(failure(" " + name.toUpperCase() + "\t", "wrong", anAddress())).isInstanceOf(LockedException.class);
	}

	@Test
	void locksAnAddressAfterFiveFailuresUnderAnyNamesTheRightPasswordAmongThem() {
		String address = anAddress();
		for (int i = 0; i < LIMIT; i++) {
			assertThat(failure(aName(), "wrong", address)).isInstanceOf(BadCredentialsException.class);
		}
		assertThat(failure(aName(), "wrong", address)).isInstanceOf(LockedException.class);
		assertThat(failure("owner", AuthTest.OWNER_PASSWORD, address)).isInstanceOf(LockedException.class);
		signIn("owner", AuthTest.OWNER_PASSWORD, anAddress());
	}

	@Test
	void takesAWholeIpv6NetworkForOneAddress() {
		String network = "2001:db8:" + Integer.toHexString(this.random.nextInt(0x10000)) + ":"
				+ Integer.toHexString(this.random.nextInt(0x10000)) + "::";
		for (int i = 1; i <= LIMIT; i++) {
			failure(aName(), "wrong", network + i);
		}
		assertThat(failure(aName(), "wrong", network + "ffff")).isInstanceOf(LockedException.class);
	}

	@Test
	void signingInForgivesTheNameButNotTheAddress() {
		String address = anAddress();
		for (int round = 0; round < 2; round++) {
			failure("owner", "wrong", address);
			failure("owner", "wrong", address);
			signIn("owner", AuthTest.OWNER_PASSWORD, address);
		}
		failure("owner", "wrong", address);
		assertThat(failure("owner", "wrong", address)).isInstanceOf(LockedException.class);
		signIn("owner", AuthTest.OWNER_PASSWORD, anAddress());
	}

	@Test
	void manyGuessesAtOnceGetNoFurtherThanInTurn() throws Exception {
		String name = aName();
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Boolean>> guesses = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				guesses.add(() -> failure(name, "guess", anAddress()) instanceof BadCredentialsException);
			}
			long lookedAt = 0;
			for (var guess : threads.invokeAll(guesses)) {
				lookedAt += guess.get() ? 1 : 0;
			}
			assertThat(lookedAt).isEqualTo(LIMIT);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void worksAboutAsHardOnAnUnknownNameAsOnAWrongPassword() {
		failure(aName(), "warm up", anAddress());
		List<Long> known = new ArrayList<>();
		List<Long> unknown = new ArrayList<>();
		for (int round = 0; round < 4; round++) {
			known.add(processorNanosToFail("owner"));
			unknown.add(processorNanosToFail(aName()));
		}
		signIn("owner", AuthTest.OWNER_PASSWORD, anAddress());
		double ratio = (double) known.stream().min(Long::compare).orElseThrow()
				/ unknown.stream().min(Long::compare).orElseThrow();
		assertThat(ratio).isBetween(0.6, 1.6);
	}

	private long processorNanosToFail(String name) {
		String address = anAddress();
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long begin = threads.getCurrentThreadCpuTime();
		failure(name, "wrong", address);
		return threads.getCurrentThreadCpuTime() - begin;
	}

	private AuthenticationException failure(String name, String password, String address) {
		try {
			signIn(name, password, address);
		}
		catch (AuthenticationException ex) {
			return ex;
		}
		throw new AssertionError(name + " could sign in");
	}

	private Authentication signIn(String name, String password, String address) {
		Origin before = Origin.exchange(Origin.of(address, "test"));
		try {
			return this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
		}
		finally {
			Origin.exchange(before);
		}
	}

	private String anAddress() {
		return "10." + this.random.nextInt(256) + "." + this.random.nextInt(256) + "." + this.random.nextInt(256);
	}

	private static String aName() {
		return "nobody-" + UUID.randomUUID();
	}

}
