package io.smsconsole.auth.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the log, one verification at a time on all nodes, and keeps what the last one
 * found.
 */
@Service
public class AuditChecks {

	private static final Logger logger = LoggerFactory.getLogger(AuditChecks.class);

	/** After so long without a word a verification counts as broken off. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Duration TELL_EVERY = Duration.ofSeconds(1);

	private final AuditCheckMapper mapper;

	private final AuditVerifier verifier;

	private final JsonMapper json;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AuditChecks(AuditCheckMapper mapper, AuditVerifier verifier, JsonMapper json, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.verifier = verifier;
		this.json = json;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Verifies the log unless that was done lately.
	 * @param interval how old the last result may be
	 */
	public void runIfOlder(Duration interval) {
		Instant ended = find().endedAt();
		if ((ended == null || ended.plus(interval).isBefore(this.clock.instant())) && begin()) {
			run();
		}
	}

	/**
	 * Announces a verification, so that nobody else begins one.
	 * @return {@code false} if one is under way
	 */
	boolean begin() {
		Instant now = this.clock.instant();
		return this.mapper.begin(now, now.minus(PATIENCE)) == 1;
	}

	/** Carries out the verification that was announced. */
	void run() {
		boolean ended = false;
		try {
			Progress progress = new Progress(this.verifier.total());
			Findings findings = this.verifier.verify(progress::tell);
			this.transaction.executeWithoutResult((status) -> end(findings));
			ended = true;
			log(findings);
		}
		finally {
			if (!ended) {
				this.mapper.breakOff();
			}
		}
	}

	private void end(Findings findings) {
		this.mapper.end(this.clock.instant(), findings.checked(), findings.faultCount(),
				this.json.writeValueAsString(findings.faults()));
		this.events.publishEvent(new AuditVerified(findings.faultCount()));
	}

	/** What is known about verifications. */
	AuditCheck find() {
		return this.mapper.find();
	}

	/** The faults that the last verification found, the first ones at least. */
	List<AuditFault> faults(AuditCheck check) {
		return (check.faults() != null) ? Arrays.asList(this.json.readValue(check.faults(), AuditFault[].class))
				: List.of();
	}

	private static void log(Findings findings) {
		if (findings.faultCount() == 0) {
			logger.info("The audit log is intact: {} entries verified", findings.checked());
		}
		else {
			logger.error("The audit log is not what was written: {} faults among {} entries, the first of them {}",
					findings.faultCount(), findings.checked(), findings.faults().get(0));
		}
	}

	/**
	 * Writes down how far a verification is, and that it is still at work.
	 */
	private final class Progress {

		private final long total;

		private Instant told = AuditChecks.this.clock.instant();

		private Progress(long total) {
			this.total = total;
			AuditChecks.this.mapper.advance(this.told, 0, total);
		}

		private void tell(long checked) {
			Instant now = AuditChecks.this.clock.instant();
			if (now.isAfter(this.told.plus(TELL_EVERY))) {
				this.told = now;
				AuditChecks.this.mapper.advance(now, checked, this.total);
			}
		}

	}

}
