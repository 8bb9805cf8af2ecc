package io.smsconsole.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is put to the test.
 *
 * @param app the console's jar, taken apart
 * @param databasePrograms where the database server's programs are, or are unpacked
 */
public record Installation(Path app, Path databasePrograms) {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/**
	 * Takes a packaged console apart, which starts sooner.
	 * @param packaged the directory with the packaged console
	 * @param app where to
	 * @param databasePrograms where the database server's programs are
	 * @return the installation
	 * @throws IOException if there is no packaged console
	 */
	public static Installation unpack(Path packaged, Path app, Path databasePrograms) throws IOException {
		try (Stream<Path> files = Files.list(packaged)) {
			Path jar = files.filter((file) -> file.toString().endsWith("-exec.jar")).findAny().orElseThrow();
			String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
			Process extraction = new ProcessBuilder(java, "-Djarmode=tools", "-jar", jar.toString(), "extract",
					"--destination", app.toString(), "--application-filename", "sms-console.jar", "--force")
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (extraction.onExit().join().exitValue() != 0) {
				throw new IOException("Cannot take " + jar + " apart");
			}
		}
		return new Installation(app, databasePrograms);
	}

	Program console(Path output, Map<String, String> environment, List<String> settings) {
		return start(output, environment, "io.smsconsole.web.SmsConsoleApplication", settings);
	}

	Program cloud(Path output, Map<String, String> environment) {
		Program cloud = start(output, environment, "io.smsconsole.core.wire.simulator.SimulatorMain", List.of());
		cloud.await(Pattern.compile("journal +\\S"), PATIENCE);
		return cloud;
	}

	private Program start(Path output, Map<String, String> environment, String main, List<String> arguments) {
		List<String> command = Program.java(this.app.resolve("sms-console.jar"), main);
		return Program.start(output, environment, Stream.concat(command.stream(), arguments.stream()).toList());
	}

}
