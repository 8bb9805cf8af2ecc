package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * What the cloud has really taken and refused: {@code journal.csv} with a line for each
 * number, and {@code submissions.csv} with a line for each request, which holds what the
 * fixed columns of the other have no place for. Both are written before a request is
 * answered.
 */
final class Journal implements AutoCloseable {

	private static final String HEADER = "time,request_id,serial_no,phone,content_sha256,session_context,outcome";

	private static final int FIELDS = 7;

	private static final String SUBMISSIONS_HEADER = "time,request_id,sdk_app_id,sign_name,extend_code,fee,accepted,refused";

	private static final int SUBMISSION_FIELDS = 8;

	private final Path journalPath;

	private final Path submissionsPath;

	private final AppendFile journal;

	private final AppendFile submissions;

	Journal(Path directory) throws IOException {
		this.journalPath = directory.resolve("journal.csv");
		this.submissionsPath = directory.resolve("submissions.csv");
		this.journal = new AppendFile(this.journalPath, HEADER);
		this.submissions = new AppendFile(this.submissionsPath, SUBMISSIONS_HEADER);
	}

	void append(Submission submission, List<JournalLine> lines) throws IOException {
		String time = Timestamps.line(submission.time());
		long accepted = lines.stream().filter(JournalLine::accepted).count();
		byte[] request = new CsvLines()
			.add(time, submission.requestId(), submission.appId(), submission.sign(), submission.extendCode(),
					Integer.toString(submission.fee()), Long.toString(accepted), Long.toString(lines.size() - accepted))
			.bytes();
		CsvLines numbers = new CsvLines();
		for (JournalLine line : lines) {
			numbers.add(time, submission.requestId(), line.serialNo(), line.phone(), submission.contentHash(),
					submission.sessionContext(), line.outcome());
		}
		write(request, numbers.bytes());
	}

	private synchronized void write(byte[] request, byte[] numbers) throws IOException {
		this.submissions.append(request);
		this.journal.append(numbers);
	}

	/**
	 * Reads what was written from a time on, in the order of writing, until the visitor
	 * has seen enough.
	 */
	void read(Instant since, Visitor visitor) throws IOException {
		try (TimedRecords lines = new TimedRecords(this.journalPath, since);
				TimedRecords requests = new TimedRecords(this.submissionsPath, since)) {
			Iterator<CsvRecord> submitted = requests.iterator();
			CsvRecord request = null;
			for (CsvRecord line : lines) {
				if (line.getFieldCount() != FIELDS || since.isAfter(Instant.parse(line.getField(0)))) {
					continue;
				}
				while ((request == null || !isOf(request, line)) && submitted.hasNext()) {
					request = submitted.next();
				}
				if (request == null || !isOf(request, line) || !visitor.visit(submission(request, line), line(line))) {
					return;
				}
			}
		}
	}

	/**
	 * Adds up what was submitted in a time.
	 * @param appId the application, or {@code null} for all
	 */
	Totals totals(String appId, Instant since, Instant until) throws IOException {
		Totals totals = Totals.NONE;
		String end = Timestamps.line(until);
		String begin = Timestamps.line(since);
		try (TimedRecords requests = new TimedRecords(this.submissionsPath, since)) {
			for (CsvRecord request : requests) {
				if (request.getFieldCount() != SUBMISSION_FIELDS || TimedRecords.isPast(request, until)) {
					break;
				}
				String time = request.getField(0);
				if (begin.compareTo(time) <= 0 && end.compareTo(time) > 0
						&& (appId == null || appId.equals(request.getField(2)))) {
					totals = totals.plus(Long.parseLong(request.getField(6)), Long.parseLong(request.getField(7)),
							Integer.parseInt(request.getField(5)));
				}
			}
		}
		return totals;
	}

	@Override
	public synchronized void close() throws IOException {
		this.submissions.close();
		this.journal.close();
	}

	private static boolean isOf(CsvRecord request, CsvRecord line) {
		return request.getFieldCount() == SUBMISSION_FIELDS && request.getField(1).equals(line.getField(1));
	}

	private static Submission submission(CsvRecord request, CsvRecord line) {
		return new Submission(Instant.parse(request.getField(0)), request.getField(1), request.getField(2),
				request.getField(3), request.getField(4), line.getField(5), line.getField(4),
				Integer.parseInt(request.getField(5)));
	}

	private static JournalLine line(CsvRecord line) {
		return new JournalLine(line.getField(2), line.getField(3), JournalLine.ACCEPTED.equals(line.getField(6)));
	}

	/**
	 * Sums of what was submitted.
	 *
	 * @param accepted messages taken
	 * @param refused messages refused
	 * @param fee billed segments
	 */
	record Totals(long accepted, long refused, long fee) {

		private static final Totals NONE = new Totals(0, 0, 0);

		private Totals plus(long accepted, long refused, int fee) {
			return new Totals(this.accepted + accepted, this.refused + refused, this.fee + accepted * fee);
		}

	}

	/**
	 * Sees the lines of the journal.
	 */
	interface Visitor {

		/**
		 * Sees one line.
		 * @return whether to go on
		 */
		boolean visit(Submission submission, JournalLine line);

	}

}
