package io.smsconsole.core.structure;

import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The texts of one language.
 *
 * @param keys the keys, none where there is no such file
 * @param repeated the keys that stand in the file more than once
 */
record Bundle(SortedSet<String> keys, SortedSet<String> repeated) {

	static Bundle read(Path file) {
		SortedSet<String> keys = new TreeSet<>();
		SortedSet<String> repeated = new TreeSet<>();
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				new Listener(keys, repeated).load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(file.toString(), ex);
			}
		}
		return new Bundle(keys, repeated);
	}

	SortedSet<String> missing(Bundle other) {
		SortedSet<String> missing = new TreeSet<>(other.keys);
		missing.removeAll(this.keys);
		return missing;
	}

	/**
	 * Hears of each key as it is read; a plain table would forget those that it replaces.
	 */
	private static final class Listener extends Properties {

		@Serial
		private static final long serialVersionUID = 1L;

		private final transient SortedSet<String> keys;

		private final transient SortedSet<String> repeated;

		Listener(SortedSet<String> keys, SortedSet<String> repeated) {
			this.keys = keys;
			this.repeated = repeated;
		}

		@Override
		public synchronized Object put(Object key, Object value) {
			if (!this.keys.add((String) key)) {
				this.repeated.add((String) key);
			}
			return null;
		}

	}

}
