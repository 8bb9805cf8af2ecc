package io.smsconsole.core.base.id;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The number that tells this process's ids from those of all others: leased from the
 * database, renewed while the process lives, and not used a moment longer than the lease
 * holds.
 */
@Component
class NodeLease implements DisposableBean {

	static final int NUMBERS = 1024;

	private static final Logger logger = LoggerFactory.getLogger(NodeLease.class);

	private static final Duration LEASE = Duration.ofMinutes(2);

	private static final Duration RENEWAL = Duration.ofSeconds(20);

	private final String owner = UUID.randomUUID().toString();

	private final NodeMapper mapper;

	private final Clock clock;

	private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "node-lease");
		thread.setDaemon(true);
		return thread;
	});

	private final int number;

	private volatile Instant validUntil;

	NodeLease(NodeMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
		this.number = take();
		this.renewals.scheduleWithFixedDelay(this::renew, RENEWAL.toMillis(), RENEWAL.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	int number() {
		return this.number;
	}

	/**
	 * Makes sure that nobody else can have the number yet.
	 * @throws IllegalStateException if the lease could not be renewed in time
	 */
	void check() {
		if (this.clock.instant().isAfter(this.validUntil)) {
			throw new IllegalStateException("The lease of node number " + this.number + " is over");
		}
	}

	private int take() {
		Instant now = this.clock.instant();
		Set<Integer> taken = Set.copyOf(this.mapper.taken(now));
		Instant until = now.plus(LEASE);
		for (int candidate = 0; candidate < NUMBERS; candidate++) {
			if (!taken.contains(candidate) && takes(candidate, now, until)) {
				this.validUntil = until;
				return candidate;
			}
		}
		throw new IllegalStateException("All " + NUMBERS + " node numbers are taken");
	}

	private boolean takes(int candidate, Instant now, Instant until) {
		this.mapper.take(candidate, this.owner, now, until);
		return this.mapper.renew(candidate, this.owner, until) == 1;
	}

	void renew() {
		try {
			Instant until = this.clock.instant().plus(LEASE);
			if (this.mapper.renew(this.number, this.owner, until) == 1) {
				this.validUntil = until;
			}
			else {
				logger.error("Node number {} now belongs to another process", this.number);
				this.validUntil = Instant.MIN;
			}
		}
		catch (DataAccessException ex) {
			logger.warn("The lease of node number {} could not be renewed: {}", this.number, ex.getMessage());
		}
	}

	@Override
	public void destroy() {
		this.renewals.shutdownNow();
	}

}
