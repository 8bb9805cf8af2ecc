package io.smsconsole.auth.totp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.smsconsole.core.base.secret.SecretBox;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Keeps which account has which authenticator app. Each fifth wrong code in a row locks
 * codes for a while, each time twice as long, from a quarter of an hour up to a day: in a
 * year one gets to guess some 1,800 of a million.
 */
@Service
public class Totp {

	private static final int LIMIT = 5;

	private static final Duration FIRST_LOCK = Duration.ofMinutes(15);

	private static final Duration LONGEST_LOCK = Duration.ofDays(1);

	private static final Duration PENDING = Duration.ofMinutes(15);

	private static final int MOST_DOUBLINGS = 7;

	private final TotpMapper mapper;

	private final RecoveryCodes recoveryCodes;

	private final SecretBox secrets;

	private final Clock clock;

	Totp(TotpMapper mapper, RecoveryCodes recoveryCodes, SecretBox secrets, Clock clock) {
		this.mapper = mapper;
		this.recoveryCodes = recoveryCodes;
		this.secrets = secrets;
		this.clock = clock;
	}

	/**
	 * Whether an account has a second factor.
	 * @param uin the account's number
	 * @return {@code true} if so
	 */
	public boolean bound(long uin) {
		return this.mapper.find(uin).filter(TotpRow::bound).isPresent();
	}

	List<String> bound(List<String> names) {
		return names.isEmpty() ? List.of() : this.mapper.bound(names);
	}

	/**
	 * What there is to tell about an account's second factor.
	 * @param uin the account's number
	 * @return the state
	 */
	public TotpState state(long uin) {
		return this.mapper.find(uin)
			.filter(TotpRow::bound)
			.map((row) -> new TotpState(true, row.boundAt(), this.recoveryCodes.left(uin)))
			.orElse(TotpState.NONE);
	}

	/**
	 * The secret that an app is to be taught: the same until it is bound, or for a
	 * quarter of an hour.
	 */
	@RetriedTransaction
	public String secretToBind(long uin) {
		this.mapper.insertUnlessThere(uin);
		TotpRow row = this.mapper.lock(uin).orElseThrow();
		Instant now = this.clock.instant();
		if (row.pendingAt(now, PENDING)) {
			return this.secrets.decrypt(row.pendingSecret());
		}
		String secret = TotpCode.newSecret();
		this.mapper.prepare(uin, this.secrets.encrypt(secret), now);
		return secret;
	}

	/**
	 * Binds the app that was taught the secret, if its code shows that it was.
	 * @return new recovery codes, or empty where the code is wrong
	 */
	@RetriedTransaction
	public Optional<List<String>> bind(long uin, String typed) {
		Instant now = this.clock.instant();
		OptionalLong period = this.mapper.lock(uin)
			.filter((row) -> row.pendingSecret() != null)
			.map((row) -> TotpCode.period(this.secrets.decrypt(row.pendingSecret()), plain(typed), now))
			.orElse(OptionalLong.empty());
		if (period.isEmpty()) {
			return Optional.empty();
		}
		this.mapper.bind(uin, period.getAsLong(), now);
		return Optional.of(this.recoveryCodes.renew(uin));
	}

	/**
	 * Takes an account's second factor away.
	 * @param uin the account's number
	 */
	@RetriedTransaction
	public void unbind(long uin) {
		this.mapper.delete(uin);
		this.recoveryCodes.drop(uin);
	}

	/**
	 * Makes new recovery codes, so that the old ones are good no more.
	 */
	@RetriedTransaction
	public List<String> renewRecoveryCodes(long uin) {
		this.mapper.lock(uin);
		return this.recoveryCodes.renew(uin);
	}

	/**
	 * Looks at a code of the app or a recovery code. A right one is used up, a wrong one
	 * counted.
	 * @param uin whose code it should be
	 * @param typed the code as typed
	 * @return what came of it
	 */
	@RetriedTransaction
	public CodeCheck check(long uin, String typed) {
		Optional<TotpRow> found = this.mapper.lock(uin).filter(TotpRow::bound);
		if (found.isEmpty()) {
			return CodeCheck.WRONG;
		}
		TotpRow row = found.get();
		Instant now = this.clock.instant();
		if (row.lockedAt(now)) {
			return CodeCheck.LOCKED;
		}
		OptionalLong period = usedPeriod(uin, row, plain(typed), now);
		if (period.isPresent()) {
			this.mapper.used(uin, period.getAsLong());
			return CodeCheck.RIGHT;
		}
		int failures = row.failures() + 1;
		this.mapper.failed(uin, failures, (failures % LIMIT == 0) ? now.plus(lock(failures / LIMIT)) : null);
		return CodeCheck.WRONG;
	}

	private OptionalLong usedPeriod(long uin, TotpRow row, String code, Instant now) {
		if (!TotpCode.hasShape(code)) {
			return this.recoveryCodes.use(uin, code) ? OptionalLong.of(row.lastPeriod()) : OptionalLong.empty();
		}
		OptionalLong period = TotpCode.period(this.secrets.decrypt(row.secret()), code, now);
		return (period.isPresent() && period.getAsLong() > row.lastPeriod()) ? period : OptionalLong.empty();
	}

	private static Duration lock(int times) {
		Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
		return (lock.compareTo(LONGEST_LOCK) < 0) ? lock : LONGEST_LOCK;
	}

	private static String plain(String typed) {
		return (typed != null) ? typed.replaceAll("\\s", "") : "";
	}

}
