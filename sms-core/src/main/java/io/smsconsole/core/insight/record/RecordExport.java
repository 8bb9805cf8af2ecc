package io.smsconsole.core.insight.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportKind;
import io.smsconsole.core.insight.export.ExportPart;
import io.smsconsole.core.insight.export.ExportRights;
import io.smsconsole.core.insight.export.ExportSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes messages into files, in the order of time.
 */
@Component
class RecordExport implements ExportSource {

	private static final String LIST = "DescribeSendSmsRecord";

	private static final List<String> COLUMNS = List.of("record.time", "record.number", "record.text", "record.length",
			"record.fee", "record.type", "record.state", "record.code", "record.meaning", "record.reported",
			"record.sign", "record.template", "record.country", "record.app", "record.task", "record.serial",
			"record.price");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final RecordList list;

	private final RecordMapper mapper;

	private final Records records;

	private final ExportRights rights;

	private final JsonMapper json;

	private final ZoneId zone;

	RecordExport(RecordList list, RecordMapper mapper, Records records, ExportRights rights, JsonMapper json,
			ZoneId zone) {
		this.list = list;
		this.mapper = mapper;
		this.records = records;
		this.rights = rights;
		this.json = json;
		this.zone = zone;
	}

	@Override
	public ExportKind kind() {
		return ExportKind.SEND_RECORD;
	}

	@Override
	public Wanted want(String action, AddDumpLogTaskRequest request, boolean whole) {
		RecordFilter filter = this.list.filter(action,
				new DescribeSendSmsRecordRequest(request.international(), request.smsSdkAppId(), request.beginTime(),
						request.endTime(), request.phoneNumber(), request.taskId(), null, null, null, null, true,
						request.signName(), request.templateId(), request.statusSet(), request.code(), request.reason(),
						request.isoCode(), request.converted(), request.verification()),
				0, null, null);
		List<Long> apps = this.rights.within(filter.apps(), whole ? RecordActions.REVEAL : LIST);
		return new Wanted(this.json.writeValueAsString(filter.within(apps)), filter.from());
	}

	@Override
	public boolean visible(String wanted, boolean whole) {
		return this.rights.covers(filter(wanted).apps(), whole ? RecordActions.REVEAL : LIST);
	}

	@Override
	public List<String> columns() {
		return COLUMNS;
	}

	@Override
	public ExportPart read(String wanted, long position, int limit, boolean whole, Locale locale) {
		RecordFilter filter = filter(wanted);
		List<RecordRow> rows = this.mapper.list(filter.from(position, limit));
		ResourceBundle words = Texts.of("exports", locale);
		boolean last = rows.size() < limit;
		long next = rows.isEmpty() ? position : rows.get(rows.size() - 1).id() + 1;
		return new ExportPart(rows.stream().map((row) -> cells(this.records.tell(row, whole, locale), words)).toList(),
				next, last, Progress.of(filter.from(), filter.to(), next));
	}

	private List<String> cells(SendSmsRecord record, ResourceBundle words) {
		return List.of(time(record.sendTime()), record.phoneNumber(), record.content(),
				Integer.toString(record.length()), Integer.toString(record.fee()),
				words.getString("type." + record.smsType()), words.getString("state." + record.status()), record.code(),
				record.description(), (record.reportTime() != 0) ? time(record.reportTime()) : "", record.signName(),
				Long.toString(record.templateId()), record.isoCode(), record.smsSdkAppId(), record.taskId(),
				record.serialNo(), record.price());
	}

	private String time(long seconds) {
		return TIME.format(Instant.ofEpochSecond(seconds).atZone(this.zone));
	}

	private RecordFilter filter(String wanted) {
		return this.json.readValue(wanted, RecordFilter.class);
	}

}
