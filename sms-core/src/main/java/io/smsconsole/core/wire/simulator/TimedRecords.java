package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The records of a file from a time on. Every line begins with its time and the lines
 * stand in the order of time, so that the first is found without reading what is before
 * it.
 */
final class TimedRecords implements Iterable<CsvRecord>, AutoCloseable {

	/** Requests at the same moment may stand in the file the other way round. */
	private static final Duration DISORDER = Duration.ofSeconds(10);

	private static final int BLOCK = 512;

	private final FileChannel channel;

	private final CsvReader<CsvRecord> records;

	TimedRecords(Path path, Instant since) throws IOException {
		this.channel = FileChannel.open(path, StandardOpenOption.READ);
		this.channel.position(firstLine(Timestamps.line(since.minus(DISORDER))));
		this.records = CsvReader.builder().ofCsvRecord(Channels.newReader(this.channel, StandardCharsets.UTF_8));
	}

	/**
	 * Whether a record is so late that all after it are beyond a time too.
	 */
	static boolean isPast(CsvRecord record, Instant until) {
		return Instant.parse(record.getField(0)).isAfter(until.plus(DISORDER));
	}

	@Override
	public Iterator<CsvRecord> iterator() {
		return this.records.iterator();
	}

	@Override
	public void close() throws IOException {
		this.records.close();
	}

	private long firstLine(String time) throws IOException {
		long low = lineAt(1);
		long high = this.channel.size();
		while (low < high) {
			long middle = lineAt(low + (high - low) / 2);
			if (middle >= high) {
				high = low + (high - low) / 2;
			}
			else if (time.compareTo(timeOf(middle)) > 0) {
				low = lineAt(middle + 1);
			}
			else {
				high = low + (high - low) / 2;
			}
		}
		return lineAt(low);
	}

	/**
	 * The start of the first line that begins at a position or after it.
	 */
	private long lineAt(long position) throws IOException {
		ByteBuffer block = ByteBuffer.allocate(BLOCK);
		for (long at = position - 1; this.channel.read(block.clear(), at) > 0; at += block.limit()) {
			block.flip();
			while (block.hasRemaining()) {
				if (block.get() == '\n') {
					return at + block.position();
				}
			}
		}
		return this.channel.size();
	}

	private String timeOf(long line) throws IOException {
		ByteBuffer time = ByteBuffer.allocate(Timestamps.LENGTH);
		this.channel.read(time, line);
		return new String(time.array(), 0, time.position(), StandardCharsets.US_ASCII);
	}

}
