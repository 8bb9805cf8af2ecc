package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numbers whose first request went unanswered. They are remembered over restarts, so
 * that every later request with such a number is an ordinary one.
 */
final class FirstSights implements AutoCloseable {

	/** Beyond that many, numbers count as seen. */
	private static final int LIMIT = 500_000;

	private final Clock clock;

	private final Set<String> seen = new HashSet<>();

	private final AppendFile file;

	FirstSights(Path directory, Clock clock) throws IOException {
		this.clock = clock;
		Path path = directory.resolve("unanswered.csv");
		this.file = new AppendFile(path, "time,phone");
		try (Stream<String> lines = Files.lines(path)) {
			lines.skip(1).limit(LIMIT).forEach((line) -> this.seen.add(line.substring(line.indexOf(',') + 1)));
		}
	}

	/**
	 * Takes notice of numbers.
	 * @return those that were never seen before
	 */
	synchronized Set<String> notice(Collection<String> phones) throws IOException {
		Set<String> fresh = new HashSet<>(phones);
		fresh.removeAll(this.seen);
		if (fresh.isEmpty() || this.seen.size() >= LIMIT) {
			return Set.of();
		}
		String time = Timestamps.line(this.clock.instant());
		CsvLines lines = new CsvLines();
		fresh.forEach((phone) -> lines.add(time, phone));
		this.file.append(lines.bytes());
		this.seen.addAll(fresh);
		return fresh;
	}

	@Override
	public synchronized void close() throws IOException {
		this.file.close();
	}

}
