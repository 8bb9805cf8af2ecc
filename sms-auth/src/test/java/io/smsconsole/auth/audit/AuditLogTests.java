package io.smsconsole.auth.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.mock;

class AuditLogTests {

	private static final AuditEntry ENTRY = new AuditEntry(Instant.EPOCH, Optional.empty(), "sms:Any", "*", "{}", null,
			null, AuditEntry.OK, Duration.ZERO, Origin.current());

	private final AuditTable table = mock(AuditTable.class);

	private final AuditLog log = new AuditLog(this.table);

	@Test
	void tellsTheCallerWhenTheEntryCouldNotBeStored() {
		willThrow(new QueryTimeoutException("no database")).given(this.table).append(anyList());
		assertThatExceptionOfType(AuditFailedException.class).isThrownBy(() -> this.log.write(ENTRY))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.INTERNAL_ERROR))
			.withCauseInstanceOf(QueryTimeoutException.class);
	}

	@Test
	void goesOnAfterAFault() {
		willThrow(new IllegalStateException("a bug")).given(this.table).append(anyList());
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.log.write(ENTRY));
		doNothing().when(this.table).append(anyList());
		this.log.write(ENTRY);
	}

}
