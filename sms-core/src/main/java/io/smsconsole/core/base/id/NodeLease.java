package io.smsconsole.core.base.id;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Ticker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The number that tells this process's ids from those of all others: leased from the
 * database, renewed while the process lives, and not used a moment longer than the lease
 * holds. It is not given back at the end: a process whose clock is behind would make the
 * same ids again.
 */
@Component
class NodeLease implements DisposableBean {

	static final int NUMBERS = 1024;

	private static final Logger logger = LoggerFactory.getLogger(NodeLease.class);

	static final Duration LEASE = Duration.ofMinutes(2);

	/** Shorter than the lease, so that a process that was paused notices in time. */
	private static final Duration USE = Duration.ofSeconds(90);

	private static final Duration RENEWAL = Duration.ofSeconds(20);

	private final String owner = UUID.randomUUID().toString();

	private final NodeMapper mapper;

	private final Ticker ticker;

	private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "node-lease");
		thread.setDaemon(true);
		return thread;
	});

	private volatile Lease lease;

	@Autowired
	NodeLease(NodeMapper mapper) {
		this(mapper, Ticker.systemTicker());
		this.renewals.scheduleWithFixedDelay(this::renew, RENEWAL.toMillis(), RENEWAL.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	NodeLease(NodeMapper mapper, Ticker ticker) {
		this.mapper = mapper;
		this.ticker = ticker;
		this.lease = take();
	}

	/**
	 * The number that ids may be made with now.
	 * @return the number; another than before if the last one was lost
	 * @throws IllegalStateException if the lease could not be renewed in time
	 */
	int number() {
		Lease current = this.lease;
		if (current.over(this.ticker.read())) {
			throw new IllegalStateException("The lease of node number " + current.number() + " is over");
		}
		return current.number();
	}

	/**
	 * What the leases of this process are marked with.
	 * @return the mark
	 */
	String owner() {
		return this.owner;
	}

	private Lease take() {
		Set<Integer> taken = Set.copyOf(this.mapper.taken());
		for (int candidate = 0; candidate < NUMBERS; candidate++) {
			long end = this.ticker.read() + USE.toNanos();
			if (!taken.contains(candidate) && takes(candidate)) {
				return new Lease(candidate, end);
			}
		}
		throw new IllegalStateException("All " + NUMBERS + " node numbers are taken");
	}

	private boolean takes(int candidate) {
		this.mapper.take(candidate, this.owner, LEASE.toSeconds());
		return this.mapper.renew(candidate, this.owner, LEASE.toSeconds()) == 1;
	}

	void renew() {
		int number = this.lease.number();
		try {
			long end = this.ticker.read() + USE.toNanos();
			if (this.mapper.renew(number, this.owner, LEASE.toSeconds()) == 1) {
				this.lease = new Lease(number, end);
			}
			else {
				this.lease = take();
				logger.warn("Node number {} went to another process, this one goes on as {}", number,
						this.lease.number());
			}
		}
		catch (DataAccessException ex) {
			logger.warn("The lease of node number {} could not be renewed: {}", number, ex.getMessage());
		}
	}

	@Override
	public void destroy() {
		this.renewals.shutdownNow();
	}

}
