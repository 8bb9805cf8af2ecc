package io.smsconsole.chaos;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the simulated cloud has really taken. Only what was added is read anew.
 */
final class Journal {

	private static final int PHONE = 3;

	private static final int OUTCOME = 6;

	private final Path path;

	private final Set<String> people;

	private final Set<String> others;

	private final Map<String, Integer> taken = new HashMap<>();

	private long reached;

	private long position;

	Journal(Path path, Set<String> people, Set<String> others) {
		this.path = path;
		this.people = people;
		this.others = others;
	}

	/** How often each number was taken. */
	synchronized Map<String, Integer> taken() {
		look();
		return Map.copyOf(this.taken);
	}

	/** How many of the people were reached. */
	synchronized long reached() {
		look();
		return this.reached;
	}

	private void look() {
		try {
			read();
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read " + this.path, ex);
		}
	}

	private void read() throws IOException {
		if (!Files.exists(this.path)) {
			return;
		}
		try (RandomAccessFile file = new RandomAccessFile(this.path.toFile(), "r")) {
			byte[] added = new byte[(int) (file.length() - this.position)];
			file.seek(this.position);
			file.readFully(added);
			String text = new String(added, StandardCharsets.ISO_8859_1);
			int whole = text.lastIndexOf('\n') + 1;
			text.substring(0, whole).lines().forEach(this::note);
			this.position += whole;
		}
	}

	private void note(String line) {
		String[] fields = line.split(",", -1);
		if ("ACCEPTED".equals(fields[OUTCOME]) && !this.others.contains(fields[PHONE])) {
			int times = this.taken.merge(fields[PHONE], 1, Integer::sum);
			if (times == 1 && this.people.contains(fields[PHONE])) {
				this.reached++;
			}
		}
	}

}
