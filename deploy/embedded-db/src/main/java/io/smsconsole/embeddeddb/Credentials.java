package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * How the console signs in at its embedded database.
 *
 * @param user the user
 * @param password the password, made at random on the first start and kept beside the
 * data
 */
record Credentials(String user, String password) {

	static final String DATABASE = "sms";

	private static final int PASSWORD_BYTES = 24;

	static Credentials of(DatabaseHome home) throws IOException {
		if (!Files.exists(home.password())) {
			byte[] random = new byte[PASSWORD_BYTES];
			new SecureRandom().nextBytes(random);
			Private.write(home.password(), Base64.getUrlEncoder().encodeToString(random));
		}
		return new Credentials(DATABASE, Files.readString(home.password()).strip());
	}

	/**
	 * Writes what the server runs at each start, one statement a line. The user is made
	 * anew so that a lost password file heals itself.
	 * @param home where it is written
	 * @param fresh whether to begin with an empty database
	 * @throws IOException if it cannot be written
	 */
	void writeInitFile(DatabaseHome home, boolean fresh) throws IOException {
		String drop = fresh ? "DROP DATABASE IF EXISTS %s;%n".formatted(DATABASE) : "";
		Private.write(home.init(), drop + """
				CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
				CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
				GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';
				""".formatted(DATABASE, this.user, this.password));
	}

}
