package io.smsconsole.embeddeddb;

import java.util.ArrayList;
import java.util.List;

/**
 * The server's command line: little memory, but nothing lost once it was committed.
 */
final class ServerOptions {

	private static final List<String> FIXED = List.of("--bind-address=127.0.0.1", "--skip-name-resolve",
			// looking for certificates stalls the start for seconds
			"--skip-ssl",
			// relative to the data directory: sockets have short path limits
			"--socket=server.sock", "--innodb-buffer-pool-size=128M", "--innodb-log-file-size=96M",
			"--innodb-buffer-pool-dump-at-shutdown=OFF", "--innodb-buffer-pool-load-at-startup=OFF",
			"--performance-schema=OFF", "--key-buffer-size=1M", "--aria-pagecache-buffer-size=8M",
			"--max-connections=200", "--max-allowed-packet=64M", "--character-set-server=utf8mb4",
			"--collation-server=utf8mb4_unicode_ci", "--default-time-zone=+00:00");

	private ServerOptions() {
	}

	static List<String> of(DatabaseHome home, Binaries binaries, int port, boolean fresh) {
		List<String> options = new ArrayList<>(FIXED);
		options.add("--datadir=" + home.data());
		options.add("--pid-file=" + home.pid());
		options.add("--init-file=" + home.init());
		options.add("--port=" + port);
		// what begins empty each time is not worth waiting for the disk
		options.add("--innodb-flush-log-at-trx-commit=" + (fresh ? 0 : 1));
		if (binaries.windows()) {
			options.add("--console");
		}
		else if ("root".equals(System.getProperty("user.name"))) {
			// the server refuses to run as root unless told so
			options.add("--user=root");
		}
		return options;
	}

}
