package io.smsconsole.auth.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.secret.Seals;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A log of its own for tests that tamper with it: made within a transaction that is never
 * committed.
 */
final class FreshLog {

	/** How many chains have entries: 1 up to this number. */
	static final int CHAINS = 3;

	/** How many entries each of them has. */
	static final int ENTRIES = 6;

	static final Instant TIME = Instant.parse("2026-03-01T08:00:00.123Z");

	private final AuditChains chains;

	private final StoredEntries entries;

	private final Seals seals;

	private final Ids ids;

	private final JdbcTemplate jdbc;

	FreshLog(JdbcTemplate jdbc, Seals seals, Ids ids) {
		this.jdbc = jdbc;
		this.seals = seals;
		this.ids = ids;
		this.chains = new AuditChains(jdbc);
		this.entries = new StoredEntries(jdbc);
	}

	/** Empties the log and writes to it as nodes do. */
	void begin() {
		this.jdbc.update("DELETE FROM audit_entry");
		this.jdbc.update("""
				UPDATE audit_chain SET place = 0, seal = REPEAT(CHAR(0), 32), closing = NULL, kept_after = 0,
				kept_seal = REPEAT(CHAR(0), 32), kept_closing = NULL""");
		new ChainOpening(this.chains, this.seals).afterSingletonsInstantiated();
		for (int chain = 1; chain <= CHAINS; chain++) {
			append(chain, ENTRIES);
		}
	}

	void append(int chain, int count) {
		AuditChains one = new AuditChains(this.jdbc) {
			@Override
			Link lockAny() {
				return lock(chain).last();
			}
		};
		List<AuditEntry> written = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			written.add(entry("chain " + chain + " entry " + i, TIME.plusSeconds(i)));
		}
		new AuditTable(this.jdbc, one, this.seals, this.ids).append(written);
	}

	AuditVerifier verifier() {
		return new AuditVerifier(this.chains, this.entries, new ChainVerifier(this.chains, this.entries, this.seals));
	}

	static AuditEntry entry(String name, Instant time) {
		Caller caller = new Caller(100000000001L, 100000000001L, "owner", Means.SESSION, "a session");
		return new AuditEntry(time, Optional.of(caller), "sms:Try", "*", "{\"Name\":\"" + name + "\"}", "{}", "{}",
				AuditEntry.OK, Duration.ofMillis(5), new Origin("00000000-0000-0000-0000-000000000001", "::1", "test"));
	}

}
