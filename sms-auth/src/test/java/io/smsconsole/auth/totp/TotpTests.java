package io.smsconsole.auth.totp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.SubAccount;
import io.smsconsole.core.base.secret.SecretBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@AuthTest
class TotpTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	@Autowired
	private TotpMapper mapper;

	@Autowired
	private RecoveryCodes recoveryCodes;

	@Autowired
	private SecretBox secrets;

	@Autowired
	private Totp totp;

	@Autowired
	private JdbcTemplate jdbc;

	private long uin;

	private String secret;

	@BeforeEach
	void teachAnApp() {
		this.uin = SubAccount.insert(this.jdbc).uin();
		this.secret = this.totp.secretToBind(this.uin);
	}

	@Test
	void keepsTheSecretUntilAnAppHasShownThatItKnowsIt() {
		assertThat(this.totp.secretToBind(this.uin)).isEqualTo(this.secret).hasSize(32);
		assertThat(this.totp.bound(this.uin)).isFalse();
		assertThat(at(NOON).check(this.uin, TotpCode.at(this.secret, NOON))).isEqualTo(CodeCheck.WRONG);
		assertThat(at(NOON).bind(this.uin, "000000 ")).isEmpty();
		assertThat(at(NOON).bind(this.uin, TotpCode.at(this.secret, NOON))).isPresent();
		assertThat(this.totp.bound(this.uin)).isTrue();
		assertThat(this.totp.secretToBind(this.uin)).isNotEqualTo(this.secret);
	}

	@Test
	void showsASecretThatNobodyBoundForAQuarterOfAnHourOnly() {
		long other = SubAccount.insert(this.jdbc).uin();
		String seen = at(NOON).secretToBind(other);
		assertThat(at(NOON.plus(Duration.ofMinutes(14))).secretToBind(other)).isEqualTo(seen);
		assertThat(at(NOON.plus(Duration.ofMinutes(15))).secretToBind(other)).isNotEqualTo(seen);
	}

	@Test
	void takesEachCodeOnceAndNoneOlderThanTheLast() {
		bind();
		assertThat(check(Duration.ZERO, Duration.ZERO)).as("the code of the binding").isEqualTo(CodeCheck.WRONG);
		assertThat(check(Duration.ofSeconds(60), Duration.ofSeconds(90))).isEqualTo(CodeCheck.RIGHT);
		assertThat(check(Duration.ofSeconds(90), Duration.ofSeconds(90))).isEqualTo(CodeCheck.WRONG);
		assertThat(check(Duration.ofSeconds(90), Duration.ofSeconds(60))).isEqualTo(CodeCheck.WRONG);
		assertThat(check(Duration.ofSeconds(90), Duration.ofSeconds(120))).isEqualTo(CodeCheck.RIGHT);
	}

	@Test
	void toleratesAClockThatIsHalfAMinuteWrongAndNoMore() {
		bind();
		Duration hour = Duration.ofHours(1);
		assertThat(check(hour, hour.minusSeconds(60))).isEqualTo(CodeCheck.WRONG);
		assertThat(check(hour, hour.plusSeconds(60))).isEqualTo(CodeCheck.WRONG);
		assertThat(check(hour, hour.minusSeconds(30))).isEqualTo(CodeCheck.RIGHT);
		assertThat(check(hour, hour.plusSeconds(30))).isEqualTo(CodeCheck.RIGHT);
	}

	@Test
	void aCodeThatIsTypedInManyPlacesAtOnceIsGoodInOne() throws Exception {
		this.totp.bind(this.uin, TotpCode.at(this.secret, Instant.now()));
		String code = TotpCode.at(this.secret, Instant.now().plusSeconds(30));
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			Callable<CodeCheck> one = () -> this.totp.check(this.uin, code);
			long right = 0;
			for (var answer : threads.invokeAll(Collections.nCopies(4, one))) {
				right += (answer.get() == CodeCheck.RIGHT) ? 1 : 0;
			}
			assertThat(right).isOne();
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void locksEachTimeTwiceAsLongAfterFiveWrongCodes() {
		bind();
		Instant time = NOON.plus(Duration.ofHours(1));
		for (Duration lock : List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1))) {
			for (int i = 0; i < 5; i++) {
				assertThat(at(time).check(this.uin, "not-a-code")).isEqualTo(CodeCheck.WRONG);
			}
			Instant nearly = time.plus(lock).minusSeconds(1);
			assertThat(at(nearly).check(this.uin, TotpCode.at(this.secret, nearly))).isEqualTo(CodeCheck.LOCKED);
			time = time.plus(lock);
		}
		assertThat(at(time).check(this.uin, TotpCode.at(this.secret, time))).isEqualTo(CodeCheck.RIGHT);
		time = time.plusSeconds(30);
		assertThat(at(time).check(this.uin, "999")).isEqualTo(CodeCheck.WRONG);
		assertThat(at(time).check(this.uin, TotpCode.at(this.secret, time))).isEqualTo(CodeCheck.RIGHT);
	}

	@Test
	void neverLocksLongerThanADay() {
		bind();
		this.jdbc.update("UPDATE totp SET failures = 999999 WHERE uin = ?", this.uin);
		assertThat(at(NOON).check(this.uin, "1")).isEqualTo(CodeCheck.WRONG);
		assertThat(at(NOON.plus(Duration.ofHours(23))).check(this.uin, "1")).isEqualTo(CodeCheck.LOCKED);
		assertThat(at(NOON.plus(Duration.ofHours(24))).check(this.uin, "1")).isEqualTo(CodeCheck.WRONG);
	}

	@Test
	void takesEachRecoveryCodeOnceHoweverItIsTyped() {
		List<String> codes = bind();
		assertThat(codes).hasSize(10)
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
		assertThat(this.totp.check(this.uin, codes.get(0))).isEqualTo(CodeCheck.RIGHT);
		assertThat(this.totp.check(this.uin, codes.get(0))).isEqualTo(CodeCheck.WRONG);
		assertThat(this.totp.check(this.uin, " " + codes.get(1).toUpperCase(Locale.ROOT).replace('-', ' ')))
			.isEqualTo(CodeCheck.RIGHT);
		assertThat(this.totp.state(this.uin).recoveryCodesLeft()).isEqualTo(8);
		List<String> renewed = this.totp.renewRecoveryCodes(this.uin);
		assertThat(this.totp.check(this.uin, codes.get(2))).isEqualTo(CodeCheck.WRONG);
		assertThat(this.totp.check(this.uin, renewed.get(9))).isEqualTo(CodeCheck.RIGHT);
	}

	@Test
	void oneAccountsCodesAreNobodyElses() {
		String code = bind().get(0);
		long other = SubAccount.insert(this.jdbc).uin();
		String othersSecret = this.totp.secretToBind(other);
		at(NOON).bind(other, TotpCode.at(othersSecret, NOON));
		assertThat(this.totp.check(other, code)).isEqualTo(CodeCheck.WRONG);
		assertThat(this.totp.check(this.uin, code)).isEqualTo(CodeCheck.RIGHT);
	}

	@Test
	void storesNeitherSecretsNorCodesAsTheyAre() {
		String code = bind().get(0).replace("-", "");
		String stored = this.jdbc.queryForObject("SELECT HEX(secret) FROM totp WHERE uin = ?", String.class, this.uin)
				+ this.jdbc.queryForList("SELECT HEX(hash) FROM totp_recovery_code WHERE uin = ?", String.class,
						this.uin);
		assertThat(stored).doesNotContain(hex(this.secret), hex(code));
	}

	@Test
	void isGoneWithoutTraceOnceUnbound() {
		List<String> codes = bind();
		this.totp.unbind(this.uin);
		assertThat(this.totp.state(this.uin)).isEqualTo(TotpState.NONE);
		assertThat(this.totp.check(this.uin, codes.get(0))).isEqualTo(CodeCheck.WRONG);
		assertThat(this.totp.secretToBind(this.uin)).isNotEqualTo(this.secret);
	}

	@Test
	void makesTheCodesOfTheStandard() {
		String secretOfTheStandard = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
		assertThat(TotpCode.at(secretOfTheStandard, Instant.ofEpochSecond(59))).isEqualTo("287082");
		assertThat(TotpCode.at(secretOfTheStandard, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
		assertThat(TotpCode.uri("ABC", "a@b:c d"))
			.isEqualTo("otpauth://totp/SMS%20Console:a%40b%3Ac%20d?secret=ABC&issuer=SMS%20Console");
	}

	private List<String> bind() {
		return at(NOON).bind(this.uin, TotpCode.at(this.secret, NOON)).orElseThrow();
	}

	private CodeCheck check(Duration now, Duration codesTime) {
		return at(NOON.plus(now)).check(this.uin, TotpCode.at(this.secret, NOON.plus(codesTime)));
	}

	private Totp at(Instant time) {
		return new Totp(this.mapper, this.recoveryCodes, this.secrets, Clock.fixed(time, ZoneOffset.UTC));
	}

	private static String hex(String text) {
		StringBuilder hex = new StringBuilder();
		text.chars().forEach((character) -> hex.append("%02X".formatted(character)));
		return hex.toString();
	}

}
