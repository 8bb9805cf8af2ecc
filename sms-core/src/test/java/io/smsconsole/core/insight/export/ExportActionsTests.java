package io.smsconsole.core.insight.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.setting.ModifyPlatformSettingsRequest;
import io.smsconsole.core.base.setting.SettingActions;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.NewMessage;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CoreTest
class ExportActionsTests {

	private static final int MANY = 5200;

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

	@Autowired
	private ExportActions actions;

	@Autowired
	private NamedExportActions named;

	@Autowired
	private ExportWriter writer;

	@Autowired
	private ExportFiles files;

	@Autowired
	private Exports exports;

	@Autowired
	private SettingActions settings;

	@Autowired
	private MessageStore messages;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private CatalogMother mother;

	private long app;

	@BeforeEach
	void application() {
		this.app = this.mother.app();
	}

	@Test
	void writesEachRowOnceStepByStepWhoeverGoesOn() throws Exception {
		send(MANY, "【企鹅】您的验证码是123456。");
		String id = add("csv");
		assertThat(info(id)).extracting(ExportInfo::state, ExportInfo::downloadPath).containsExactly("WAITING", "");
		assertThat(this.writer.step()).isTrue();
		assertThat(info(id)).satisfies((export) -> {
			assertThat(export.state()).isEqualTo("RUNNING");
			assertThat(export.rowCount()).isEqualTo(5000);
			assertThat(export.progress()).isBetween(1, 99);
		});
		finish();
		assertThat(info(id)).extracting(ExportInfo::state, ExportInfo::rowCount, ExportInfo::progress)
			.containsExactly("DONE", (long) MANY, 100);
		List<String> lines = text(id).lines().toList();
		assertThat(lines).hasSize(MANY + 1).doesNotHaveDuplicates();
		assertThat(lines.get(0)).startsWith("\uFEFFSent,Number,Text");
		assertThat(lines.get(1)).contains("138****", "******").doesNotContain("123456");
	}

	@Test
	void tellsNumbersAndTextsInWholeOnlyByTheOperationThatReveals() throws Exception {
		send(1, "=1+1");
		String masked = add("csv");
		String whole = this.actions.reveal(request("xlsx")).exportId();
		finish();
		assertThat(text(masked)).contains("138****").doesNotContain("+86138");
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(whole)));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			List<String> row = rows.skip(1).findFirst().orElseThrow().stream().map((cell) -> cell.getText()).toList();
			assertThat(row.get(1)).isEqualTo("'+8613800000000");
			assertThat(row.get(2)).isEqualTo("'=1+1");
		}
	}

	@Test
	void writesTwoFilesOfAPersonAtOnceAndTheOthersThen() {
		send(MANY, "text");
		List<String> all = Stream.of("csv", "csv", "csv").map(this::add).toList();
		for (int step = 0; step < 3; step++) {
			this.writer.step();
		}
		assertThat(all.stream().map((id) -> info(id).state())).containsOnlyOnce("WAITING");
		finish();
		assertThat(all).allSatisfy((id) -> assertThat(info(id).state()).isEqualTo("DONE"));
	}

	@Test
	void keepsThemForAWeekAndForTheirOwnerAlone() {
		send(1, "text");
		String id = add(null);
		finish();
		assertThat(this.exports.forget()).isFalse();
		this.jdbc.update("UPDATE export_task SET uin = uin + 1 WHERE id = ?", id);
		assertUnknown(id);
		this.jdbc.update("UPDATE export_task SET uin = uin - 1, expires_at = '2021-01-01' WHERE id = ?", id);
		assertThat(this.exports.forget()).isTrue();
		assertUnknown(id);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM export_chunk WHERE export_id = ?", Long.class, id))
			.isZero();
	}

	@Test
	void removesThemEarlierWhereTheOwnerShortensTheirTerm() {
		send(1, "text");
		String id = add(null);
		finish();
		long made = this.ids.floor(Instant.now().minus(Duration.ofDays(3)));
		this.jdbc.update("UPDATE export_task SET id = ? WHERE id = ?", made, id);
		assertThat(this.exports.forget()).isFalse();
		this.settings.modify(new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, 2, null));
		assertThat(info(Long.toString(made)).expireTime()).isLessThan(Instant.now().getEpochSecond());
		assertThat(this.exports.forget()).isTrue();
		assertUnknown(Long.toString(made));
	}

	@Test
	void removesWhatIsNotWantedAnyMore() {
		send(MANY, "text");
		String id = add("csv");
		this.writer.step();
		this.actions.cancel(new CancelDumpLogTaskRequest(id));
		assertUnknown(id);
		finish();
	}

	@Test
	void writesTheFiguresOfAPeriodByTheHourTheDayOrTheMonth() throws Exception {
		send(3, "text");
		String day = addFigures(0);
		String year = addFigures(300);
		finish();
		assertThat(text(day).lines()).hasSize(25).contains("2026-03-02 12:00,3,3,3,0,0,0");
		assertThat(text(year).lines()).hasSize(12)
			.first()
			.isEqualTo("\uFEFFBeginning,Requests,Accepted,Billed segments,Delivered,Failed,Refused by the upstream");
		assertThat(text(year)).contains("2026-03-01 00:00,3,3,3,0,0,0");
		assertThat(info(day).kind()).isEqualTo("STATISTICS");
	}

	@Test
	void writesWhatTheNamesOfTheCloudsConsoleSay() throws Exception {
		send(1, "text");
		this.jdbc.update("UPDATE tally_delta SET state = 0, code = 'LimitExceeded.PhoneNumberDailyLimit'"
				+ " WHERE sdk_app_id = ?", this.app);
		long begin = NOON.getEpochSecond();
		String records = this.named
			.records(new DescribeSmsRecordFileRequest("csv", 0, Long.toString(this.app), begin, begin + 3599, null,
					null, null, null, null))
			.exportId();
		String results = this.named
			.results(new DescribeSmsResultFileRequest("csv", 0, Long.toString(this.app), begin, begin, null, null))
			.exportId();
		finish();
		assertThat(text(records)).contains("138****").doesNotContain("+86138");
		assertThat(text(results).lines()).hasSize(2)
			.last()
			.asString()
			.startsWith("Refused,LimitExceeded.PhoneNumberDailyLimit,")
			.endsWith(",1");
		assertThat(this.named.list(new DescribeSendSmsDumpLogTaskRequest(null, null, null)).exportSet())
			.extracting(ExportInfo::exportId)
			.contains(records)
			.doesNotContain(results);
	}

	@Test
	void refusesWhatItCannotWrite() {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> add("pdf"))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("Format"));
		String waiting = add("csv");
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> this.actions.download(new DownloadDumpLogTaskRequest(waiting)))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("ExportId"));
	}

	private void assertUnknown(String id) {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> info(id));
	}

	private void finish() {
		while (this.writer.step()) {
			assertThat(this.writer).isNotNull();
		}
	}

	private String add(String format) {
		return this.actions.add(request(format)).exportId();
	}

	private String addFigures(int daysBefore) {
		ZonedDateTime midnight = NOON.atZone(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.DAYS);
		return this.actions
			.add(new AddDumpLogTaskRequest("STATISTICS", "csv", 0, Long.toString(this.app),
					midnight.minusDays(daysBefore).toEpochSecond(), midnight.plusDays(1).toEpochSecond() - 1, null,
					null, null, null, null, null, null, null, null, null))
			.exportId();
	}

	private ExportInfo info(String id) {
		return this.actions.list(new DescribeQueryDumpLogTaskRequest(id, null, null, null)).exportSet().get(0);
	}

	private String text(String id) throws Exception {
		return new String(bytes(id), StandardCharsets.UTF_8);
	}

	private byte[] bytes(String id) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(this.actions.download(new DownloadDumpLogTaskRequest(id)).export().exportId()).isEqualTo(id);
		this.files.open(id).writeTo(out);
		return out.toByteArray();
	}

	private AddDumpLogTaskRequest request(String format) {
		return new AddDumpLogTaskRequest("SEND_RECORD", format, 0, Long.toString(this.app), NOON.getEpochSecond(),
				NOON.getEpochSecond() + 3599, null, null, null, null, null, null, null, null, null, null);
	}

	private void send(int count, String content) {
		List<NewMessage> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			MessageHead head = new MessageHead(this.ids.floor(NOON.plusMillis(i * 100L)) + 1, this.app, Region.MAINLAND,
					SmsType.NOTIFICATION, 0, 0, "企鹅", 7, "+86138%08d".formatted(i), "CN", 1, MessageState.ACCEPTED);
			all.add(new NewMessage(head, 0, content, "", ""));
		}
		this.messages.insert(all);
	}

}
