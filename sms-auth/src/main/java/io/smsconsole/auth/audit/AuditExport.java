package io.smsconsole.auth.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportKind;
import io.smsconsole.core.insight.export.ExportPart;
import io.smsconsole.core.insight.export.ExportSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes entries of the audit log into files, newest first, for those who may take them
 * away anyhow.
 */
@Component
class AuditExport implements ExportSource {

	private static final String EXPORT = "ExportAuditLog";

	private static final List<String> COLUMNS = List.of("audit.time", "audit.account", "audit.uin", "audit.means",
			"audit.reference", "audit.action", "audit.resource", "audit.outcome", "audit.duration", "audit.call",
			"audit.address", "audit.agent", "audit.request", "audit.before", "audit.after");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private static final int COMPLETE = 100;

	private final AuditHistory history;

	private final Gate gate;

	private final JsonMapper json;

	private final ZoneId zone;

	AuditExport(AuditHistory history, Gate gate, JsonMapper json, ZoneId zone) {
		this.history = history;
		this.gate = gate;
		this.json = json;
		this.zone = zone;
	}

	@Override
	public ExportKind kind() {
		return ExportKind.AUDIT;
	}

	@Override
	public Wanted want(String action, AddDumpLogTaskRequest request, boolean whole) {
		this.gate.require(EXPORT);
		ExportAuditLogRequest wanted = new ExportAuditLogRequest(request.beginTime(), request.endTime(), null, null,
				request.smsSdkAppId(), null, null, null, null, null);
		return new Wanted(this.json.writeValueAsString(wanted), 0);
	}

	@Override
	public boolean visible(String wanted, boolean whole) {
		return this.gate.may(EXPORT);
	}

	@Override
	public List<String> columns() {
		return COLUMNS;
	}

	/** The position is the entry before, and none at the beginning. */
	@Override
	public ExportPart read(String wanted, long position, int limit, boolean whole, Locale locale) {
		ExportAuditLogRequest request = this.json.readValue(wanted, ExportAuditLogRequest.class);
		DescribeAuditLogListResponse part = this.history
			.list(request.after((position != 0) ? Long.toString(position) : null).list(), limit);
		boolean last = part.cursor().isEmpty();
		return new ExportPart(part.auditLogSet().stream().map(this::cells).toList(),
				last ? position : Long.parseLong(part.cursor()), last, last ? COMPLETE : 0);
	}

	private List<String> cells(AuditLogInfo entry) {
		return List.of(TIME.format(Instant.ofEpochSecond(entry.callTime()).atZone(this.zone)), entry.account(),
				(entry.uin() != 0) ? Long.toString(entry.uin()) : "", entry.means(), entry.reference(), entry.action(),
				entry.resource(), entry.outcome(), Long.toString(entry.duration()), entry.callRequestId(),
				entry.address(), entry.userAgent(), entry.request(), entry.stateBefore(), entry.stateAfter());
	}

}
