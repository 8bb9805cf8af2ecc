package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small JSON file that holds either what it held or all of what is new, whenever the
 * machine stops.
 *
 * @param <T> what it holds
 */
final class StateFile<T> {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Path path;

	private final Class<T> type;

	StateFile(Path path, Class<T> type) {
		this.path = path;
		this.type = type;
	}

	Optional<T> load() throws IOException {
		if (!Files.exists(this.path)) {
			return Optional.empty();
		}
		try {
			return Optional.of(JSON.readValue(Files.readAllBytes(this.path), this.type));
		}
		catch (JacksonException ex) {
			throw new IOException(this.path + " is damaged: " + ex.getOriginalMessage(), ex);
		}
	}

	void save(T state) throws IOException {
		Path fresh = this.path.resolveSibling(this.path.getFileName() + ".new");
		try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			for (ByteBuffer left = ByteBuffer.wrap(JSON.writeValueAsBytes(state)); left.hasRemaining();) {
				channel.write(left);
			}
			channel.force(true);
		}
		Files.move(fresh, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
