package io.smsconsole.web.outage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The database as the pool reaches it, for connections beside the pool.
 *
 * @param url the JDBC address
 * @param properties user, password and what the driver is told, but no time limit for
 * answers
 */
record DatabaseAddress(String url, Properties properties) {

	private static final String SOCKET_TIMEOUT = "socketTimeout";

	static DatabaseAddress of(Environment environment) {
		Properties properties = new Properties();
		properties.putAll(Binder.get(environment)
			.bind("spring.datasource.hikari.data-source-properties", Bindable.mapOf(String.class, String.class))
			.orElseGet(Map::of));
		properties.remove(SOCKET_TIMEOUT);
		properties.setProperty("user", environment.getProperty("spring.datasource.username", ""));
		properties.setProperty("password", environment.getProperty("spring.datasource.password", ""));
		return new DatabaseAddress(environment.getRequiredProperty("spring.datasource.url"), properties);
	}

	/**
	 * Opens a connection that waits no longer than it is told.
	 * @param patienceMillis how long it waits for the server, each time
	 * @return the connection
	 * @throws SQLException where the server can't be reached
	 */
	Connection open(String patienceMillis) throws SQLException {
		Properties hurried = new Properties();
		hurried.putAll(this.properties);
		hurried.setProperty("connectTimeout", patienceMillis);
		hurried.setProperty(SOCKET_TIMEOUT, patienceMillis);
		return DriverManager.getConnection(this.url, hurried);
	}

	/** The properties hold a password. */
	@Override
	public String toString() {
		return "DatabaseAddress";
	}

}
