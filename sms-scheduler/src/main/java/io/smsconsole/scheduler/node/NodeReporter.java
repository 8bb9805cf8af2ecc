package io.smsconsole.scheduler.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.smsconsole.core.base.id.Nodes;
import io.smsconsole.core.insight.system.HostName;
import io.smsconsole.core.insight.system.NodeReport;
import io.smsconsole.core.insight.system.NodeReports;
import io.smsconsole.core.insight.system.ProductVersion;
import io.smsconsole.core.wire.client.SmsClient;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks at this process, and tells what it finds.
 */
@Component
class NodeReporter {

	/** A clock that was asked for longer tells too little. */
	private static final Duration SOON = Duration.ofSeconds(1);

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_PATH = 400;

	private final NodeReports reports;

	private final Nodes nodes;

	private final UpstreamPulse upstream;

	private final SmsClient client;

	private final Clock clock;

	private final Path directory;

	private volatile long ahead;

	NodeReporter(NodeReports reports, Nodes nodes, UpstreamPulse upstream, SmsClient client, Clock clock,
			@Value("${sms.data.dir:./data}") Path directory) {
		this.reports = reports;
		this.nodes = nodes;
		this.upstream = upstream;
		this.client = client;
		this.clock = clock;
		this.directory = directory.toAbsolutePath().normalize();
	}

	void report() {
		clockAhead().ifPresent((millis) -> this.ahead = millis);
		try {
			FileStore disk = Files.getFileStore(existing(this.directory));
			this.reports.save(new NodeReport(HostName.get(), cut(ProductVersion.get(), LONGEST_NAME),
					cut(System.getProperty("java.version"), LONGEST_NAME),
					Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), this.ahead,
					this.client.clockAhead().map(Duration::toMillis).orElse(null),
					cut(this.directory.toString(), LONGEST_PATH), disk.getUsableSpace(), disk.getTotalSpace(),
					this.upstream.report()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The database tells its time somewhere between question and answer. */
	private Optional<Long> clockAhead() {
		Instant before = this.clock.instant();
		Instant theirs = this.nodes.databaseTime();
		Duration took = Duration.between(before, this.clock.instant());
		return (took.compareTo(SOON) > 0) ? Optional.empty()
				: Optional.of(Duration.between(theirs, before.plus(took.dividedBy(2))).toMillis());
	}

	private static Path existing(Path directory) {
		Path found = directory;
		while (!Files.exists(found) && found.getParent() != null) {
			found = found.getParent();
		}
		return found;
	}

	private static String cut(String text, int longest) {
		return text.substring(0, Math.min(text.length(), longest));
	}

}
