package io.smsconsole.web.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.smsconsole.chaos.Installation;

import org.springframework.util.FileSystemUtils;

/**
 * The packaged console, taken apart once for all tests of this JVM, since it starts in
 * half the time.
 */
final class TakenApart {

	/** Where the database server's programs are. */
	static final String BINARIES = "sms.embedded-db.binaries";

	private static Installation installation;

	private TakenApart() {
	}

	/**
	 * The console, taken apart at the first call.
	 * @return where it is
	 */
	static synchronized Installation console() {
		if (installation == null) {
			installation = unpack();
		}
		return installation;
	}

	private static Installation unpack() {
		Path packaged = Path.of("target");
		try {
			Path app = Files.createTempDirectory(packaged, "app");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(app), "end-of-app"));
			return Installation.unpack(packaged, app, Path.of(System.getProperty(BINARIES)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path app) {
		try {
			FileSystemUtils.deleteRecursively(app);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
