package io.smsconsole.core.insight.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.page.Keyset;
import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportKind;
import io.smsconsole.core.insight.export.ExportPart;
import io.smsconsole.core.insight.export.ExportRights;
import io.smsconsole.core.insight.export.ExportSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes replies into files, in the order in which they came.
 */
@Component
class ReplyExport implements ExportSource {

	private static final List<String> COLUMNS = List.of("reply.time", "reply.number", "reply.text", "reply.sign",
			"reply.app", "reply.serial", "reply.unsubscribed", "reply.called-back");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final ReplyRecords replies;

	private final ReplyRecordMapper mapper;

	private final ExportRights rights;

	private final JsonMapper json;

	private final ZoneId zone;

	ReplyExport(ReplyRecords replies, ReplyRecordMapper mapper, ExportRights rights, JsonMapper json, ZoneId zone) {
		this.replies = replies;
		this.mapper = mapper;
		this.rights = rights;
		this.json = json;
		this.zone = zone;
	}

	@Override
	public ExportKind kind() {
		return ExportKind.REPLY_RECORD;
	}

	@Override
	public Wanted want(String action, AddDumpLogTaskRequest request, boolean whole) {
		ReplyFilter filter = this.replies.filter(action,
				new DescribeInnerSMSReplyRequest(request.international(), request.smsSdkAppId(), request.beginTime(),
						request.endTime(), request.phoneNumber(), request.signName(), null, null, null, true),
				Keyset.of(null, null, null));
		ReplyFilter mine = filter
			.within(this.rights.within(filter.apps(), whole ? RecordActions.REVEAL : ReplyRecordActions.LIST));
		return new Wanted(this.json.writeValueAsString(mine), mine.from());
	}

	@Override
	public boolean visible(String wanted, boolean whole) {
		return this.rights.covers(filter(wanted).apps(), whole ? RecordActions.REVEAL : ReplyRecordActions.LIST);
	}

	@Override
	public List<String> columns() {
		return COLUMNS;
	}

	@Override
	public ExportPart read(String wanted, long position, int limit, boolean whole, Locale locale) {
		ReplyFilter filter = filter(wanted);
		List<ReplyRow> rows = this.mapper.list(filter.from(position, limit));
		ResourceBundle words = Texts.of("exports", locale);
		long next = rows.isEmpty() ? position : rows.get(rows.size() - 1).id() + 1;
		return new ExportPart(rows.stream().map((row) -> cells(row, whole, words)).toList(), next, rows.size() < limit,
				Progress.of(filter.from(), filter.to(), next));
	}

	private List<String> cells(ReplyRow row, boolean whole, ResourceBundle words) {
		ReplyRecord reply = ReplyRecords.tell(row, whole);
		return List.of(time(row.repliedAt()), reply.phoneNumber(), reply.content(), reply.signName(),
				reply.smsSdkAppId(), reply.serialNo(), words.getString("unsubscribed." + reply.unsubscribed()),
				(row.calledBackAt() != null) ? time(row.calledBackAt()) : "");
	}

	private String time(Instant instant) {
		return TIME.format(instant.atZone(this.zone));
	}

	private ReplyFilter filter(String wanted) {
		return this.json.readValue(wanted, ReplyFilter.class);
	}

}
