package io.smsconsole.web.boot;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.env.Environment;

/**
 * Knocks at the database that the settings name. The pool and the migrations would find
 * the same faults later, but tell them in pages.
 *
 * @param url the JDBC address
 * @param user who signs in
 * @param password their password
 */
record DatabaseProbe(String url, String user, String password) {

	private static final String DRIVER = "jdbc:mysql://";

	private static final Pattern VERSION = Pattern.compile("^(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)");

	private static final String PATIENCE_MILLIS = "5000";

	private static final String UNREACHABLE = "08";

	private static final String BAD_CREDENTIALS = "28000";

	static DatabaseProbe of(Environment environment) {
		return new DatabaseProbe(environment.getProperty("sms.db.url", ""), environment.getProperty("sms.db.user", ""),
				environment.getProperty("sms.db.password", ""));
	}

	void check() {
		if (!this.url.startsWith(DRIVER)) {
			throw new SettingException("SMS_DB_URL must begin with " + DRIVER + ", for MariaDB as well");
		}
		try (Connection connection = DriverManager.getConnection(this.url, properties())) {
			checkAge(connection.getMetaData().getDatabaseProductVersion());
		}
		catch (SQLException ex) {
			throw new SettingException(explain(ex));
		}
	}

	private Properties properties() {
		Properties properties = new Properties();
		properties.setProperty("user", this.user);
		properties.setProperty("password", this.password);
		properties.setProperty("connectTimeout", PATIENCE_MILLIS);
		return properties;
	}

	private String explain(SQLException failure) {
		String state = (failure.getSQLState() != null) ? failure.getSQLState() : "";
		if (state.startsWith(UNREACHABLE)) {
			return "SMS_DB_URL: no database answers at " + server();
		}
		if (state.equals(BAD_CREDENTIALS)) {
			return "SMS_DB_USER and SMS_DB_PASSWORD: the database at " + server() + " refuses them";
		}
		return "SMS_DB_URL: the database at " + server() + " says: " + failure.getMessage();
	}

	/*
	 * The rest of the address may hold a password.
	 */
	private String server() {
		return this.url.substring(DRIVER.length()).replaceAll("[/?].*", "").replaceAll(".*@", "");
	}

	/** MariaDB 10 puts a version of MySQL before its own. */
	static void checkAge(String version) {
		boolean maria = version.contains("MariaDB");
		Matcher numbers = VERSION.matcher(version);
		int found = numbers.find() ? Integer.parseInt(numbers.group(1)) * 100 + Integer.parseInt(numbers.group(2)) : 0;
		if (found < (maria ? 1006 : 800)) {
			throw new SettingException(
					"SMS_DB_URL: MySQL 8 or MariaDB 10.6 is the oldest that will do, this one is " + version);
		}
	}

}
