package io.smsconsole.auth.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.core.base.secret.Seals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@AuthTest
class AuditChecksTests {

	private static final int WRITERS = 8;

	@Autowired
	private AuditChecks checks;

	@Autowired
	private AuditTable table;

	@Autowired
	private AuditChains chains;

	@Autowired
	private StoredEntries entries;

	@Autowired
	private Seals seals;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void forgetEarlierOnes() {
		this.jdbc.update("UPDATE audit_check SET running_since = NULL, running_seen = NULL, ended_at = NULL");
	}

	@Test
	void findsNothingWhileOthersWrite() throws Exception {
		AtomicBoolean over = new AtomicBoolean();
		ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
		try {
			List<Future<?>> writers = new ArrayList<>();
			for (int i = 0; i < WRITERS; i++) {
				writers.add(threads.submit(() -> write(over)));
			}
			AuditVerifier verifier = new AuditVerifier(this.chains, this.entries,
					new ChainVerifier(this.chains, this.entries, this.seals));
			long checked = 0;
			while (checked < 2000) {
				Findings findings = verifier.verify((some) -> {
				});
				assertThat(findings.faults()).isEmpty();
				checked = findings.checked();
			}
			over.set(true);
			for (Future<?> writer : writers) {
				writer.get();
			}
		}
		finally {
			over.set(true);
			threads.shutdownNow();
		}
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM audit_chain WHERE place > 0", Integer.class))
			.isGreaterThan(1);
	}

	@Test
	void keepsWhatWasFound() {
		this.table.append(List.of(FreshLog.entry("kept", Instant.now())));
		assertThat(this.checks.begin()).isTrue();
		assertThat(this.checks.begin()).isFalse();
		this.checks.run();
		AuditCheck check = this.checks.find();
		assertThat(check.runningSince()).isNull();
		assertThat(check.faultCount()).isZero();
		assertThat(check.checked()).isPositive();
		assertThat(check.endedAt()).isAfterOrEqualTo(check.begunAt());
		assertThat(this.checks.faults(check)).isEmpty();
	}

	@Test
	void isAtItOnceADayWhoeverBegan() {
		this.checks.runIfOlder(Duration.ofDays(1));
		Instant ended = this.checks.find().endedAt();
		this.checks.runIfOlder(Duration.ofDays(1));
		assertThat(this.checks.find().endedAt()).isEqualTo(ended);
		this.jdbc.update("UPDATE audit_check SET ended_at = ended_at - INTERVAL 25 HOUR");
		this.checks.runIfOlder(Duration.ofDays(1));
		assertThat(this.checks.find().endedAt()).isAfterOrEqualTo(ended);
	}

	@Test
	void takesOverFromANodeThatDied() {
		assertThat(this.checks.begin()).isTrue();
		this.jdbc.update("UPDATE audit_check SET running_seen = running_seen - INTERVAL 3 MINUTE");
		assertThat(this.checks.begin()).isTrue();
	}

	private void write(AtomicBoolean over) {
		for (int i = 0; !over.get(); i++) {
			this.table.append(
					List.of(FreshLog.entry("first " + i, Instant.now()), FreshLog.entry("second " + i, Instant.now())));
		}
	}

}
