package io.smsconsole.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import io.smsconsole.embeddeddb.DatabaseServer;

/**
 * A database server, a simulated cloud and consoles, each a process that may be killed.
 */
public final class Stage implements AutoCloseable {

	private final Installation installation;

	private final Path directory;

	private final Path data;

	private final DatabaseServer database;

	private final Cloud cloud;

	private final List<Console> consoles = new ArrayList<>();

	private Api api;

	private Shop shop;

	private Stage(Installation installation, Path directory, Path data) throws IOException, InterruptedException {
		this.installation = installation;
		this.directory = directory;
		this.data = data;
		this.database = DatabaseServer.start(data, installation.databasePrograms());
		Runtime.getRuntime().addShutdownHook(new Thread(this.database::close, "end-of-database"));
		this.cloud = new Cloud(installation, directory);
	}

	/**
	 * Starts everything and opens an application that sends.
	 * @param installation what is put to the test
	 * @param directory where the cloud keeps its journal, and what the processes say
	 * @param data where the database and the consoles keep their data
	 * @param consoles how many consoles
	 * @return the stage
	 * @throws Exception when anything does not start
	 */
	public static Stage open(Installation installation, Path directory, Path data, int consoles) throws Exception {
		Stage stage = new Stage(installation, directory, data);
		try {
			stage.start(consoles);
			return stage;
		}
		catch (Exception ex) {
			stage.close();
			throw ex;
		}
	}

	private void start(int number) throws SQLException, TencentCloudSDKException, IOException {
		for (int i = 1; i <= number; i++) {
			Console console = new Console(this.installation, this.directory, this.data, "console-" + i, this.database,
					this.cloud);
			this.consoles.add(console);
			console.start();
			if (i == 1) {
				// makes the tables and the owner
				console.awaitReady();
				this.api = console.api();
			}
		}
		this.cloud.report(console(0).url(), callbackToken());
		this.cloud.start();
		this.shop = Shop.open(this.api);
		this.consoles.forEach(Console::awaitReady);
	}

	private String callbackToken() throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.database.url(), this.database.user(),
				this.database.password());
				Statement statement = connection.createStatement();
				ResultSet token = statement.executeQuery("SELECT token FROM upstream_callback")) {
			token.next();
			return token.getString(1);
		}
	}

	/**
	 * What the consoles keep everything in.
	 * @return the server
	 */
	public DatabaseServer database() {
		return this.database;
	}

	Cloud cloud() {
		return this.cloud;
	}

	/**
	 * One of the consoles.
	 * @param index which one, from 0
	 * @return the console
	 */
	public Console console(int index) {
		return this.consoles.get(index);
	}

	/**
	 * The owner as a program, at one of the consoles.
	 * @param index which one, from 0
	 * @return how to call it
	 */
	public Api api(int index) {
		return this.api.at(console(index));
	}

	/**
	 * What is sent with.
	 * @return the application and the template
	 */
	public Shop shop() {
		return this.shop;
	}

	Path data() {
		return this.data;
	}

	@Override
	public void close() {
		this.consoles.forEach(Console::close);
		this.cloud.close();
		this.database.close();
	}

}
