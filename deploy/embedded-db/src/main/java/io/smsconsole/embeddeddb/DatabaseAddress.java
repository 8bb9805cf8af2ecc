package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/**
 * Where a database listens and who may sign in.
 *
 * @param port the port on this machine
 * @param credentials who may
 */
record DatabaseAddress(int port, Credentials credentials) {

	private static final String URL = "jdbc:mysql://127.0.0.1:%d/%s?rewriteBatchedStatements=true"
			+ "&connectionCollation=utf8mb4_unicode_ci&connectionTimeZone=UTC"
			+ "&forceConnectionTimeZoneToSession=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";

	/**
	 * The database of a console that runs in another process.
	 * @param home where its files are
	 * @throws IOException if they cannot be read
	 */
	static DatabaseAddress written(DatabaseHome home) throws IOException {
		return new DatabaseAddress(Integer.parseInt(Files.readString(home.port()).strip()), Credentials.of(home));
	}

	void write(DatabaseHome home) throws IOException {
		Private.write(home.port(), Integer.toString(this.port));
	}

	String url() {
		return URL.formatted(this.port, Credentials.DATABASE);
	}

	/** What a data source has to be told. */
	Map<String, Object> settings() {
		return Map.of("spring.datasource.url", url(), "spring.datasource.username", this.credentials.user(),
				"spring.datasource.password", this.credentials.password());
	}

}
