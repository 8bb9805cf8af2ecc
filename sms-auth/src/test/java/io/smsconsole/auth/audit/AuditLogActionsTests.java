package io.smsconsole.auth.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.SubAccount;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
class AuditLogActionsTests {

	private static final String APP = "qcs::sms::uin/100000000001:app/1400000077";

	private final String requestId = UUID.randomUUID().toString();

	private final String address = "192.0.2." + Math.abs(this.requestId.hashCode() % 250);

	private final Instant time = Instant.now().minusSeconds(60);

	@Autowired
	private AuditLogActions actions;

	@Autowired
	private AuditHistory history;

	@Autowired
	private AuditTable table;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private SubAccount clerk;

	@BeforeEach
	void addAccount() {
		this.clerk = SubAccount.insert(this.jdbc);
	}

	@Test
	void leafsInBothDirections() {
		write(7);
		DescribeAuditLogListResponse first = list(null, null);
		assertThat(first.newerCursor()).isEmpty();
		DescribeAuditLogListResponse second = list(first.cursor(), null);
		DescribeAuditLogListResponse third = list(second.cursor(), null);
		assertThat(third.cursor()).isEmpty();
		assertThat(names(first, second, third)).containsExactly("6", "5", "4", "3", "2", "1", "0");
		DescribeAuditLogListResponse back = list(null, third.newerCursor());
		assertThat(back).isEqualTo(second);
		assertThat(list(null, back.newerCursor())).isEqualTo(first);
	}

	@ParameterizedTest
	@CsvSource({ "account, clerk", "account, uin", "action, ModifyThing", "action, sms:ModifyThing",
			"resource, 1400000077", "resource, " + APP, "outcome, ResourceNotFound", "outcome, Failed",
			"address, own" })
	void findsWhatIsAskedFor(String filter, String value) {
		write(2);
		write(entry("sought", this.clerk.caller(), "sms:ModifyThing", APP, "ResourceNotFound", this.address));
		String account = !"account".equals(filter) ? null
				: "uin".equals(value) ? Long.toString(this.clerk.uin()) : this.clerk.name();
		assertThat(names(asOwner(() -> this.actions
			.list(new DescribeAuditLogListRequest(null, null, account, "action".equals(filter) ? value : null,
					"resource".equals(filter) ? value : null, "outcome".equals(filter) ? value : null, this.requestId,
					"address".equals(filter) ? this.address : null, null, null, null)))))
			.containsExactly("sought");
	}

	@Test
	void findsBySecondOfTheCall() {
		write(1);
		long second = this.time.getEpochSecond();
		assertThat(between(second, second)).hasSize(1);
		assertThat(between(second + 1, null)).isEmpty();
		assertThat(between(null, second - 1)).isEmpty();
		assertThat(between(second - 4000, second - 3900)).isEmpty();
	}

	@Test
	void tellsAllOfAnEntry() {
		write(1);
		AuditLogInfo listed = list(null, null).auditLogSet().get(0);
		AuditLogInfo told = asOwner(() -> this.actions.info(new DescribeAuditLogInfoRequest(listed.entryId())));
		assertThat(told).isEqualTo(listed);
		assertThat(told.callTime()).isEqualTo(this.time.getEpochSecond());
		assertThat(told.stateBefore()).isEqualTo("{\"Name\":\"before\"}");
		assertThat(told.stateAfter()).isEmpty();
		assertThat(told.account()).isEqualTo("owner");
	}

	@Test
	void knowsNoEntryThatDoesNotExist() {
		for (String id : List.of("7", "x", "")) {
			assertThatExceptionOfType(SmsException.class)
				.isThrownBy(() -> asOwner(() -> this.actions.info(new DescribeAuditLogInfoRequest(id))))
				.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.RESOURCE_NOT_FOUND));
		}
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> list("x", null));
	}

	@Test
	void handsOutMoreThanFitsIntoOnePortion() {
		write(AuditHistory.PORTION + 50);
		List<String> taken = new ArrayList<>();
		ExportAuditLogRequest request = new ExportAuditLogRequest(null, null, null, null, null, null, this.requestId,
				null, null, null);
		this.history.forEach(request, (entry) -> taken.add(entry.entryId()));
		assertThat(taken).hasSize(AuditHistory.PORTION + 50).doesNotHaveDuplicates();
		assertThat(asOwner(() -> this.actions.export(request)).auditLogSet()).hasSize(20);
	}

	@Test
	void writesDownWhoTookEntriesAway() {
		Origin before = Origin.exchange(new Origin(this.requestId, "::1", "test"));
		try {
			asOwner(() -> this.actions
				.export(new ExportAuditLogRequest(null, null, "owner", null, null, null, null, null, 1, null)));
		}
		finally {
			Origin.exchange(before);
		}
		assertThat(list(null, null).auditLogSet()).extracting(AuditLogInfo::action)
			.containsExactly("cam:ExportAuditLog");
	}

	@Test
	void verifiesAndRemembersTheResult() {
		this.jdbc.update("UPDATE audit_check SET running_since = NULL, running_seen = NULL");
		write(3);
		AuditVerification answered = asOwner(() -> this.actions.verify(new VerifyAuditLogRequest()));
		assertThat(answered.faultCount()).isZero();
		assertThat(answered.faultSet()).isEmpty();
		assertThat(asOwner(() -> this.actions.describeVerification(new DescribeAuditLogVerificationRequest())))
			.isNotNull();
	}

	private void write(int count) {
		List<AuditEntry> entries = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			entries.add(entry(Integer.toString(i), this.accounts.forJob(100000000001L, "a test"), "cam:Try", "*",
					AuditEntry.OK, "192.0.2.255"));
		}
		write(entries.toArray(AuditEntry[]::new));
	}

	private void write(AuditEntry... entries) {
		this.table.append(List.of(entries));
	}

	private AuditEntry entry(String name, Caller caller, String action, String resource, String outcome, String from) {
		return new AuditEntry(this.time, Optional.of(caller), action, resource, "{\"Name\":\"" + name + "\"}",
				"{\"Name\":\"before\"}", null, outcome, Duration.ofMillis(3), new Origin(this.requestId, from, "test"));
	}

	private DescribeAuditLogListResponse list(String cursor, String newerCursor) {
		return asOwner(() -> this.actions.list(new DescribeAuditLogListRequest(null, null, null, null, null, null,
				this.requestId, null, 3, cursor, newerCursor)));
	}

	private List<AuditLogInfo> between(Long begin, Long end) {
		return asOwner(() -> this.actions.list(new DescribeAuditLogListRequest(begin, end, null, null, null, null,
				this.requestId, null, null, null, null)))
			.auditLogSet();
	}

	private static List<String> names(DescribeAuditLogListResponse... pages) {
		List<String> names = new ArrayList<>();
		for (DescribeAuditLogListResponse page : pages) {
			page.auditLogSet().forEach((entry) -> names.add(entry.request().replaceAll(".*:\"|\".", "")));
		}
		return names;
	}

	private <T> T asOwner(Supplier<T> work) {
		return RunAs.call(this.accounts.forJob(100000000001L, "a test"), work);
	}

}
