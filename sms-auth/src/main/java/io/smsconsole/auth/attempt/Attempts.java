package io.smsconsole.auth.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.smsconsole.auth.account.AccountName;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.stereotype.Component;

/**
 * Counts failures to prove who one is, with a password or a code, by name and by address.
 * Each try is counted before it is looked at and taken back when it was right, so that a
 * hundred guesses at once get no further than a hundred in turn.
 */
@Component
public class Attempts {

	private static final int LIMIT = 5;

	private static final int MANY = 1000;

	private static final Duration LOCKED = Duration.ofMinutes(15);

	private final AttemptMapper mapper;

	private final Clock clock;

	Attempts(AttemptMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Counts a try. One transaction, so that each try reads its own count and not that of
	 * later ones.
	 * @param name the name of the account that somebody says to be, as typed
	 * @param address where they are, or {@code null}
	 * @return the try; where it is locked, it must not be looked at
	 */
	@RetriedTransaction
	public Attempt begin(String name, String address) {
		byte[] nameSubject = subject("name " + AccountName.normal(name));
		byte[] addressSubject = (address != null) ? subject("address " + Neighbourhood.of(address)) : null;
		boolean locked = tooMany(nameSubject);
		if (addressSubject != null) {
			locked |= tooMany(addressSubject);
		}
		return new Attempt(nameSubject, addressSubject, locked);
	}

	/**
	 * The try was right, but there is more to prove: it does not count, earlier failures
	 * still do. Else whoever has the password could guess codes for ever.
	 * @param attempt the try
	 */
	@RetriedTransaction
	public void passed(Attempt attempt) {
		this.mapper.takeBack(attempt.name());
		if (attempt.address() != null) {
			this.mapper.takeBack(attempt.address());
		}
	}

	/**
	 * The try was right, and everything is proven: the name's failures are forgotten.
	 * @param attempt the try
	 */
	@RetriedTransaction
	public void succeeded(Attempt attempt) {
		this.mapper.forget(attempt.name());
		// others behind the same address may be guessing: only this try is forgiven
		if (attempt.address() != null) {
			this.mapper.takeBack(attempt.address());
		}
	}

	/**
	 * Deletes counts that lock nobody out any more.
	 */
	public void forgetExpired() {
		int deleted;
		do {
			deleted = this.mapper.deleteExpired(this.clock.instant(), MANY);
		}
		while (deleted == MANY);
	}

	private boolean tooMany(byte[] subject) {
		Instant now = this.clock.instant();
		this.mapper.count(subject, LIMIT, now, now.plus(LOCKED));
		return this.mapper.failures(subject) > LIMIT;
	}

	/**
	 * Hashed, since people type passwords into the name's field, and to bound the size.
	 */
	private static byte[] subject(String text) {
		return DigestUtils.sha256(text);
	}

}
