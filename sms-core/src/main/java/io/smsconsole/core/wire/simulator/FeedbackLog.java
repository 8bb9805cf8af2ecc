package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * What came back and what was pulled of it, in {@code feedback.csv}, so that after a
 * restart nothing is made or handed out a second time.
 */
final class FeedbackLog implements AutoCloseable {

	private static final String HEADER = "time,event,sequence,sdk_app_id,serial_no,code";

	private static final int FIELDS = 6;

	private final Clock clock;

	private final Path path;

	private final AppendFile file;

	FeedbackLog(Path directory, Clock clock) throws IOException {
		this.clock = clock;
		this.path = directory.resolve("feedback.csv");
		this.file = new AppendFile(this.path, HEADER);
	}

	void receipts(List<Receipt> receipts) throws IOException {
		String time = Timestamps.line(this.clock.instant());
		CsvLines lines = new CsvLines();
		receipts.forEach((receipt) -> add(lines, time, Event.RECEIPT, receipt, receipt.code()));
		append(lines);
	}

	void replies(List<Reply> replies) throws IOException {
		String time = Timestamps.line(this.clock.instant());
		CsvLines lines = new CsvLines();
		replies.forEach((reply) -> add(lines, time, Event.REPLY, reply, ""));
		append(lines);
	}

	/**
	 * Notes that all up to this one were pulled.
	 */
	void pulled(Event event, Feedback last) throws IOException {
		CsvLines lines = new CsvLines();
		add(lines, Timestamps.line(this.clock.instant()), event, last, "");
		append(lines);
	}

	void read(Instant since, Visitor visitor) throws IOException {
		try (TimedRecords lines = new TimedRecords(this.path, since)) {
			for (CsvRecord line : lines) {
				if (line.getFieldCount() != FIELDS || since.isAfter(Instant.parse(line.getField(0)))) {
					continue;
				}
				Entry entry = new Entry(Instant.parse(line.getField(0)), Event.valueOf(line.getField(1)),
						Long.parseLong(line.getField(2)), line.getField(3), line.getField(4), line.getField(5));
				if (!visitor.visit(entry)) {
					return;
				}
			}
		}
	}

	@Override
	public synchronized void close() throws IOException {
		this.file.close();
	}

	private synchronized void append(CsvLines lines) throws IOException {
		this.file.append(lines.bytes());
	}

	private static void add(CsvLines lines, String time, Event event, Feedback feedback, String code) {
		lines.add(time, event.name(), Long.toString(feedback.sequence()), feedback.message().appId(),
				feedback.message().serialNo(), code);
	}

	/**
	 * What happened.
	 */
	enum Event {

		RECEIPT, REPLY, RECEIPTS_PULLED, REPLIES_PULLED

	}

	/**
	 * A line of the log.
	 *
	 * @param time when it happened
	 * @param event what happened
	 * @param sequence the place of the receipt or reply in their order
	 * @param appId the application
	 * @param serialNo the message
	 * @param code the carrier's code of a receipt, else empty
	 */
	record Entry(Instant time, Event event, long sequence, String appId, String serialNo, String code) {

	}

	/**
	 * Sees the lines of the log.
	 */
	interface Visitor {

		/**
		 * Sees one line.
		 * @return whether to go on
		 */
		boolean visit(Entry entry);

	}

}
