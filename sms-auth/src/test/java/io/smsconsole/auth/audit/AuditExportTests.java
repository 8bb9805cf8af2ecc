package io.smsconsole.auth.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.SubAccount;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportPart;
import io.smsconsole.core.insight.export.ExportSource.Wanted;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
class AuditExportTests {

	private static final String APP = "1400000078";

	private static final Instant TIME = Instant.now().minusSeconds(60);

	@Autowired
	private AuditExport export;

	@Autowired
	private AuditTable table;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void writesEveryEntryOncePartByPartTheNewestFirst() {
		Caller owner = this.accounts.forJob(100000000001L, "a test");
		List<AuditEntry> entries = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			entries.add(new AuditEntry(TIME, Optional.of(owner), "sms:ModifyThing", "qcs::sms::uin/1:app/" + APP,
					"{\"Name\":\"" + i + "\"}", null, null, AuditEntry.OK, Duration.ofMillis(3),
					new Origin("r" + i, "192.0.2.7", "test")));
		}
		this.table.append(entries);
		Wanted wanted = RunAs.call(owner, this::want);
		List<String> written = new ArrayList<>();
		ExportPart part;
		long position = wanted.position();
		do {
			part = this.export.read(wanted.text(), position, 2, false, Locale.ENGLISH);
			part.rows().forEach((row) -> {
				assertThat(row).hasSameSizeAs(this.export.titles(Locale.ENGLISH)).doesNotContainNull();
				written.add(row.get(9));
			});
			position = part.position();
		}
		while (!part.last());
		assertThat(written).containsExactly("r4", "r3", "r2", "r1", "r0");
		assertThat(part.progress()).isEqualTo(100);
	}

	@Test
	void isForThoseWhoMayTakeTheLogAwayAnyhow() {
		Caller clerk = SubAccount.insert(this.jdbc).caller();
		Supplier<Boolean> visible = () -> this.export.visible("{}", false);
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> RunAs.call(clerk, this::want))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION));
		assertThat(RunAs.call(clerk, visible)).isFalse();
		assertThat(RunAs.call(this.accounts.forJob(100000000001L, "a test"), visible)).isTrue();
	}

	private Wanted want() {
		return this.export.want("AddDumpLogTask",
				new AddDumpLogTaskRequest("AUDIT", null, 0, APP, TIME.getEpochSecond(), TIME.getEpochSecond(), null,
						null, null, null, null, null, null, null, null, null),
				false);
	}

}
