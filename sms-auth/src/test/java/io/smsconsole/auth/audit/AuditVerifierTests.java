package io.smsconsole.auth.audit;

import java.util.List;
import java.util.function.Consumer;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.secret.Seals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Somebody who may write to the database, but has no master key, tampers with the log.
 */
@AuthTest
class AuditVerifierTests {

	private static final long LAST = FreshLog.ENTRIES;

	@Autowired
	private Seals seals;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void findsNothingInWhatIsAsItWasWritten() {
		inFreshLog((log) -> {
			Findings findings = log.verifier().verify((checked) -> {
			});
			assertThat(findings.faults()).isEmpty();
			assertThat(findings.checked()).isEqualTo(FreshLog.CHAINS * FreshLog.ENTRIES);
			assertThat(log.verifier().total()).isEqualTo(findings.checked());
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 6 })
	void findsWhatWasRemoved(int place) {
		inFreshLog((log) -> {
			sql("DELETE FROM audit_entry WHERE chain = 2 AND place = ?", place);
			assertThat(faults(log))
				.extracting(AuditFault::kind, AuditFault::chain, AuditFault::place, AuditFault::entryCount)
				.containsExactly(tuple("missing", 2, (long) place, 1L));
		});
	}

	@Test
	void tellsHowManyWereRemovedInARow() {
		inFreshLog((log) -> {
			sql("DELETE FROM audit_entry WHERE chain = 1 AND place BETWEEN 2 AND 4");
			assertThat(faults(log)).extracting(AuditFault::place, AuditFault::entryCount)
				.containsExactly(tuple(2L, 3L));
		});
	}

	@Test
	void findsAChangeOfAnyColumn() {
		List<String> columns = this.jdbc.queryForList("""
				SELECT column_name FROM information_schema.columns
				WHERE table_schema = DATABASE() AND table_name = 'audit_entry'""", String.class);
		assertThat(columns).hasSizeGreaterThan(15);
		for (String column : columns) {
			inFreshLog((log) -> {
				change(column);
				assertThat(faults(log)).as(column)
					.isNotEmpty()
					.allSatisfy((fault) -> assertThat(fault.chain()).isIn(2, 7));
				if (!List.of("chain", "place").contains(column)) {
					assertThat(faults(log)).as(column).singleElement().satisfies((fault) -> {
						assertThat(fault.kind()).isEqualTo("changed");
						assertThat(fault.place()).isEqualTo(3);
						assertThat(fault.entryId()).isNotEmpty();
					});
				}
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "uin", "account", "means", "reference", "state_before", "state_after", "address",
			"user_agent" })
	void findsWhatWasBlotted(String column) {
		inFreshLog((log) -> {
			sql("UPDATE audit_entry SET " + column + " = NULL WHERE chain = 2 AND place = 3");
			assertThat(faults(log)).extracting(AuditFault::kind).containsExactly("changed");
		});
	}

	@Test
	void findsTwoThatWereSwapped() {
		inFreshLog((log) -> {
			sql("UPDATE audit_entry SET place = -1 WHERE chain = 2 AND place = 3");
			sql("UPDATE audit_entry SET place = 3 WHERE chain = 2 AND place = 4");
			sql("UPDATE audit_entry SET place = 4 WHERE chain = 2 AND place = -1");
			assertThat(faults(log)).extracting(AuditFault::place).contains(3L, 4L);
		});
	}

	@Test
	void findsWhatWasMovedToAnotherChain() {
		inFreshLog((log) -> {
			sql("DELETE FROM audit_entry WHERE chain = 3 AND place = 4");
			sql("UPDATE audit_entry SET chain = 3 WHERE chain = 2 AND place = 4");
			assertThat(faults(log)).extracting(AuditFault::chain, AuditFault::kind)
				.contains(tuple(2, "missing"), tuple(3, "changed"));
		});
	}

	@ParameterizedTest
	@CsvSource({ "2, 0, added, 0", "2, -5, added, -5", "2, 7, added, 7", "2, 900, added, 7", "9, 1, added, 1",
			"8, 1, added, 1" })
	void findsWhatWasAdded(int chain, long place, String kind, long told) {
		inFreshLog((log) -> {
			forge(chain, place);
			assertThat(faults(log)).extracting(AuditFault::chain, AuditFault::kind, AuditFault::place)
				.containsExactly(tuple(chain, kind, told));
		});
	}

	@Test
	void findsWhatWasPutInBetween() {
		inFreshLog((log) -> {
			sql("UPDATE audit_entry SET place = place + 1 WHERE chain = 2 AND place >= 3 ORDER BY place DESC");
			forge(2, 3);
			sql("UPDATE audit_chain SET place = place + 1 WHERE chain = 2");
			assertThat(faults(log)).extracting(AuditFault::kind).contains("changed", "end");
		});
	}

	@Test
	void findsAChainThatWasCutShortWithItsEndSetBack() {
		inFreshLog((log) -> {
			sql("DELETE FROM audit_entry WHERE chain = 2 AND place = ?", LAST);
			sql("""
					UPDATE audit_chain SET place = place - 1,
					seal = (SELECT seal FROM audit_entry e WHERE e.chain = 2 AND e.place = ?) WHERE chain = 2""",
					LAST - 1);
			assertThat(faults(log)).extracting(AuditFault::kind, AuditFault::chain).containsExactly(tuple("end", 2));
		});
	}

	@Test
	void findsAChainThatWasSetBackWithTheSealOfThatTime() {
		inFreshLog((log) -> {
			AuditVerifier verifier = log.verifier();
			sql("CREATE TEMPORARY TABLE earlier AS SELECT * FROM audit_chain WHERE chain = 2");
			log.append(2, 2);
			assertThat(verify(verifier)).isEmpty();
			sql("DELETE FROM audit_entry WHERE chain = 2 AND place > ?", LAST);
			sql("""
					UPDATE audit_chain c JOIN earlier e ON e.chain = c.chain
					SET c.place = e.place, c.seal = e.seal, c.closing = e.closing""");
			assertThat(verify(verifier)).extracting(AuditFault::kind, AuditFault::place, AuditFault::entryCount)
				.containsExactly(tuple("back", LAST + 1, 2L));
			log.append(2, 4);
			assertThat(verify(verifier)).extracting(AuditFault::kind, AuditFault::place)
				.containsExactly(tuple("back", LAST + 2));
			sql("DROP TEMPORARY TABLE earlier");
		});
	}

	@Test
	void findsAChainThatWasEmptied() {
		inFreshLog((log) -> {
			sql("DELETE FROM audit_entry WHERE chain = 2");
			assertThat(faults(log)).extracting(AuditFault::kind, AuditFault::entryCount)
				.containsExactly(tuple("missing", LAST));
			sql("UPDATE audit_chain SET place = 0, seal = REPEAT(CHAR(0), 32), closing = NULL WHERE chain = 2");
			assertThat(faults(log)).extracting(AuditFault::kind, AuditFault::chain).containsExactly(tuple("end", 2));
			sql("DELETE FROM audit_chain WHERE chain = 2");
			assertThat(faults(log)).extracting(AuditFault::kind, AuditFault::chain).containsExactly(tuple("end", 2));
		});
	}

	@Test
	void findsWhatIsPassedOffAsForgottenInDueTime() {
		inFreshLog((log) -> {
			sql("""
					UPDATE audit_chain SET kept_after = 2,
					kept_seal = (SELECT seal FROM audit_entry e WHERE e.chain = 2 AND e.place = 2) WHERE chain = 2""");
			sql("DELETE FROM audit_entry WHERE chain = 2 AND place <= 2");
			assertThat(faults(log)).extracting(AuditFault::kind, AuditFault::chain).containsExactly(tuple("start", 2));
		});
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void findsChainsThatWereExchanged(boolean withTheirEnds) {
		inFreshLog((log) -> {
			exchange("audit_entry");
			if (withTheirEnds) {
				exchange("audit_chain");
			}
			assertThat(faults(log)).extracting(AuditFault::chain).contains(1, 2).doesNotContain(3);
		});
	}

	@Test
	void countsAllFaultsButKeepsTheFirstOnes() {
		inFreshLog((log) -> {
			log.append(2, 150);
			sql("UPDATE audit_entry SET outcome = 'Other' WHERE chain = 2");
			Findings findings = log.verifier().verify((checked) -> {
			});
			assertThat(findings.faultCount()).isEqualTo(150 + LAST);
			assertThat(findings.faults()).hasSize(Findings.MOST_KEPT);
		});
	}

	private void inFreshLog(Consumer<FreshLog> work) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			FreshLog log = new FreshLog(this.jdbc, this.seals, this.ids);
			log.begin();
			work.accept(log);
		});
	}

	private static List<AuditFault> faults(FreshLog log) {
		return verify(log.verifier());
	}

	private static List<AuditFault> verify(AuditVerifier verifier) {
		return verifier.verify((checked) -> {
		}).faults();
	}

	private void change(String column) {
		String value = switch (column) {
			case "chain" -> "7";
			case "place" -> "700";
			case "seal" -> "REPEAT('x', 32)";
			case "at" -> "at + INTERVAL 1 SECOND";
			case "id", "uin", "duration_ms" -> column + " + 1000000000";
			case "request_id" -> "REPEAT('x', 36)";
			default -> "CONCAT(" + column + ", 'x')";
		};
		sql("UPDATE audit_entry SET " + column + " = " + value + " WHERE chain = 2 AND place = 3");
	}

	private void exchange(String table) {
		sql("UPDATE " + table + " SET chain = 100 WHERE chain = 1");
		sql("UPDATE " + table + " SET chain = 1 WHERE chain = 2");
		sql("UPDATE " + table + " SET chain = 2 WHERE chain = 100");
	}

	private void forge(int chain, long place) {
		sql("""
				INSERT INTO audit_entry (id, chain, place, seal, at, action, resource, request, outcome, duration_ms, request_id)
				VALUES (?, ?, ?, REPEAT('x', 32), UTC_TIMESTAMP(3), 'sms:Forged', '*', '{}', 'OK', 1, 'forged')""",
				this.ids.next(), chain, place);
	}

	private void sql(String statement, Object... arguments) {
		this.jdbc.update(statement, arguments);
	}

}
