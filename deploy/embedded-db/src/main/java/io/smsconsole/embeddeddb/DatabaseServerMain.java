package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Runs a database server alone, until it is told to end, and prints the settings that
 * consoles reach it by.
 */
public final class DatabaseServerMain {

	private DatabaseServerMain() {
	}

	/**
	 * Starts it.
	 * @param args where it keeps its data, and where its programs are or are unpacked
	 * @throws InterruptedException if interrupted while waiting for it
	 */
	public static void main(String[] args) throws InterruptedException {
		try {
			DatabaseServer server = DatabaseServer.start(Path.of(args[0]), Path.of(args[1]));
			Thread main = Thread.currentThread();
			Runtime.getRuntime().addShutdownHook(new Thread(server::close, "database-stop"));
			System.out.printf("SMS_DB_URL=%s%nSMS_DB_USER=%s%nSMS_DB_PASSWORD=%s%n", server.url(), server.user(),
					server.password());
			// the server is a process of its own: nothing else keeps this one alive
			main.join();
		}
		catch (IOException | EmbeddedDatabaseException ex) {
			System.err.println("The database can't start: " + ex.getMessage());
			System.exit(1);
		}
	}

}
