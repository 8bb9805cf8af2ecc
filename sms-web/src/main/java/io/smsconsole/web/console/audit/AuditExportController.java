package io.smsconsole.web.console.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.auth.audit.AuditHistory;
import io.smsconsole.auth.audit.AuditLogActions;
import io.smsconsole.auth.audit.AuditLogInfo;
import io.smsconsole.auth.audit.ExportAuditLogRequest;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.page.Attachment;
import io.smsconsole.web.page.Times;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Hands the list out as a file, as it is filtered, of any length.
 */
@Controller
class AuditExportController {

	private static final String[] COLUMNS = { "time", "account", "uin", "means", "reference", "what", "action",
			"resource", "outcome", "duration", "call", "address", "agent", "request", "before", "after" };

	private final AuditLogActions log;

	private final AuditHistory history;

	private final AuditWords words;

	private final Times times;

	private final MessageSource messages;

	private final Clock clock;

	private final ZoneId zone;

	AuditExportController(AuditLogActions log, AuditHistory history, AuditWords words, Times times,
			MessageSource messages, Clock clock, ZoneId zone) {
		this.log = log;
		this.history = history;
		this.words = words;
		this.times = times;
		this.messages = messages;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * The action decides and writes down that the log was taken; the file follows.
	 */
	@GetMapping(AuditController.PATH + "/export.csv")
	void export(@ModelAttribute("filter") AuditQuery filter, Locale locale, HttpServletResponse response)
			throws IOException {
		LocalDate today = LocalDate.now(this.clock.withZone(this.zone));
		ExportAuditLogRequest request = request(filter, filter.period(today));
		this.log.export(request);
		SafeCsv csv = new SafeCsv(Attachment.begin(response, Attachment.CSV, "audit-" + today + ".csv"));
		csv.row(Stream.of(COLUMNS)
			.map((column) -> this.messages.getMessage("audit.column." + column, null, locale))
			.toArray(String[]::new));
		this.history.forEach(request, (entry) -> csv.row(cells(entry, locale)));
		csv.flush();
	}

	private String[] cells(AuditLogInfo entry, Locale locale) {
		return new String[] { this.times.second(Instant.ofEpochSecond(entry.callTime())), entry.account(),
				(entry.uin() != 0) ? Long.toString(entry.uin()) : "", entry.means(), entry.reference(),
				this.words.of(entry.action(), locale), entry.action(), entry.resource(), entry.outcome(),
				Long.toString(entry.duration()), entry.callRequestId(), entry.address(), entry.userAgent(),
				entry.request(), entry.stateBefore(), entry.stateAfter() };
	}

	private ExportAuditLogRequest request(AuditQuery filter, PeriodChoice period) {
		boolean anyTime = filter.anyTime();
		return new ExportAuditLogRequest(anyTime ? null : period.beginTime(this.zone),
				anyTime ? null : period.endTime(this.zone), filter.account(), filter.action(), filter.app(),
				filter.outcome(), filter.call(), filter.address(), 1, null);
	}

}
