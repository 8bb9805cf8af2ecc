package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A table of figures, each beside its peer's, with their ratio and what it should be.
 */
final class RatioTable {

	private final StringBuilder text;

	RatioTable(String title, String ours, String peer) {
		this.text = new StringBuilder("# " + title + "\n\n| what | " + ours + " | " + peer
				+ " | ratio | needed | met |\n|---|---:|---:|---:|---:|---|\n");
	}

	/**
	 * Adds a figure that should be large.
	 * @param what what was measured, with its unit
	 * @param ours our figure
	 * @param peer the peer's
	 * @param needed how many times the peer's it should be; 0 where nothing is asked
	 */
	void atLeast(String what, double ours, double peer, double needed) {
		row(what, ours, peer, "≥ ", needed, ours / peer >= needed);
	}

	/**
	 * Adds a figure that should be small.
	 * @param what what was measured, with its unit
	 * @param ours our figure
	 * @param peer the peer's
	 * @param needed what share of the peer's it may be; 0 where nothing is asked
	 */
	void atMost(String what, double ours, double peer, double needed) {
		row(what, ours, peer, "≤ ", needed, ours / peer <= needed);
	}

	private void row(String what, double ours, double peer, String sign, double needed, boolean met) {
		this.text.append(String.format(Locale.ROOT, "| %s | %,.1f | %,.1f | %.2f | ", what, ours, peer, ours / peer));
		this.text.append((needed > 0) ? String.format(Locale.ROOT, "%s%.2f | %s |%n", sign, needed, met ? "yes" : "no")
				: String.format("| |%n"));
	}

	/**
	 * Prints the table, and writes it to a file.
	 * @param file the file; its folder is made where it is missing
	 * @throws IOException when it can't be written
	 */
	void publish(Path file) throws IOException {
		System.out.println(this.text);
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.writeString(file, this.text);
	}

}
