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
		try (Connection connection = connect(database.address()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	static String ask(EmbeddedDatabase database, String sql) throws SQLException {
		return ask(database.address(), sql);
	}

	static String ask(DatabaseAddress address, String sql) throws SQLException {
		try (Connection connection = connect(address);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			return rows.next() ? rows.getString(1) : null;
		}
	}

	private static Connection connect(DatabaseAddress address) throws SQLException {
		Credentials credentials = address.credentials();
		return DriverManager.getConnection(address.url(), credentials.user(), credentials.password());
	}

}
