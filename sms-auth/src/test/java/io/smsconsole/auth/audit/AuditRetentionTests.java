package io.smsconsole.auth.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.secret.Seals;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@AuthTest
class AuditRetentionTests {

	private static final Duration KEEP = Duration.ofDays(180);

	@Autowired
	private Seals seals;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	@Transactional
	void forgetsTheOldestAndLeavesWhatCanBeVerified() {
		FreshLog log = new FreshLog(this.jdbc, this.seals, this.ids);
		log.begin();
		AuditVerifier verifier = log.verifier();
		assertThat(verify(verifier)).isEqualTo(FreshLog.CHAINS * FreshLog.ENTRIES);
		// the entries of a chain are a second apart
		AuditRetention retention = retention(Duration.ofSeconds(3).plusMillis(1));
		assertThat(retention.forget(2, 3)).isEqualTo(3);
		assertThat(verify(verifier)).isEqualTo(FreshLog.CHAINS * FreshLog.ENTRIES - 3);
		assertThat(retention.forget(2, 3)).isEqualTo(1);
		assertThat(retention.forget(2, 3)).isZero();
		assertThat(places(2)).isEqualTo("5,6");
		log.append(2, 1);
		assertThat(verify(verifier)).isEqualTo(FreshLog.CHAINS * FreshLog.ENTRIES - 3);
	}

	@Test
	@Transactional
	void forgetsAWholeChainWithoutBreakingIt() {
		FreshLog log = new FreshLog(this.jdbc, this.seals, this.ids);
		log.begin();
		AuditRetention retention = retention(Duration.ofHours(1));
		for (int chain : retention.chains()) {
			retention.forget(chain, 100);
		}
		assertThat(verify(log.verifier())).isZero();
		log.append(2, 2);
		assertThat(verify(log.verifier())).isEqualTo(2);
		assertThat(places(2)).isEqualTo("7,8");
	}

	@Test
	void keepsEntriesForADayAtLeast() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AuditSettings(Duration.ofHours(23)))
			.withMessageContaining("SMS_AUDIT_KEEP");
	}

	private AuditRetention retention(Duration since) {
		Clock clock = Clock.fixed(FreshLog.TIME.plus(KEEP).plus(since), ZoneOffset.UTC);
		return new AuditRetention(new AuditChains(this.jdbc), new StoredEntries(this.jdbc), this.seals,
				new AuditSettings(KEEP), clock);
	}

	private static long verify(AuditVerifier verifier) {
		Findings findings = verifier.verify((checked) -> {
		});
		assertThat(findings.faults()).isEmpty();
		return findings.checked();
	}

	private String places(int chain) {
		return this.jdbc.queryForObject("SELECT GROUP_CONCAT(place ORDER BY place) FROM audit_entry WHERE chain = ?",
				String.class, chain);
	}

}
