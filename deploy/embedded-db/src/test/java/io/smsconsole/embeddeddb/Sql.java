package io.smsconsole.embeddeddb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs statements on the embedded database.
 */
final class Sql {

	private Sql() {
	}

	static void run(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	static String ask(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			return rows.next() ? rows.getString(1) : null;
		}
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		Credentials credentials = database.credentials();
		return DriverManager.getConnection(database.url(), credentials.user(), credentials.password());
	}

}
