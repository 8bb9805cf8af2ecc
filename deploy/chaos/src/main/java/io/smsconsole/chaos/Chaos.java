package io.smsconsole.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the scenarios one after the other and writes their table to
 * {@code bench/chaos.md}. Ends with 1 when anything was sent twice, lost, miscounted,
 * stuck or late.
 */
public final class Chaos {

	private static final int NUMBERS = 20_000;

	private static final int SEEDS = 1_000_000;

	private final Installation installation;

	private final Path work;

	private final int numbers;

	private Chaos(Installation installation, Path work, int numbers) {
		this.installation = installation;
		this.work = work;
		this.numbers = numbers;
	}

	/**
	 * Runs them.
	 * @param arguments {@code --app=} and {@code --database=} where the programs are,
	 * then {@code --seed=}, {@code --numbers=} and {@code --scenarios=} to choose
	 * @throws Exception when a process does not start at all
	 */
	public static void main(String[] arguments) throws Exception {
		Map<String, String> options = Arrays.stream(arguments)
			.map((argument) -> argument.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
		long seed = Long.parseLong(options.getOrDefault("--seed", "" + ThreadLocalRandom.current().nextInt(SEEDS)));
		Path bench = Files.createDirectories(Path.of("bench")).toAbsolutePath();
		Installation installation = new Installation(Path.of(options.get("--app")).toAbsolutePath(),
				Path.of(options.get("--database")).toAbsolutePath());
		Chaos chaos = new Chaos(installation, Files.createTempDirectory(bench, "chaos-" + seed + "-"),
				Integer.parseInt(options.getOrDefault("--numbers", "" + NUMBERS)));
		List<Result> results = new ArrayList<>();
		System.out.print(Result.HEADER);
		for (Scenario scenario : scenarios(
				options.getOrDefault("--scenarios", "console,database,node,upstream,disk"))) {
			Result result = chaos.run(scenario, seed);
			System.out.print(result.row());
			results.add(result);
		}
		write(bench.resolve("chaos.md"), results);
		System.exit(results.stream().allMatch((result) -> result.violations().isEmpty()) ? 0 : 1);
	}

	private static List<Scenario> scenarios(String names) {
		return Arrays.stream(names.split(",")).map((name) -> Scenario.valueOf(name.toUpperCase(Locale.ROOT))).toList();
	}

	private Result run(Scenario scenario, long seed) throws Exception {
		Path directory = Files.createDirectories(this.work.resolve(scenario.name().toLowerCase(Locale.ROOT)));
		Result result;
		if (scenario == Scenario.DISK) {
			try (SmallDisk disk = SmallDisk.at(directory.resolve("data"))) {
				result = run(scenario, seed, directory, disk.directory());
			}
		}
		else {
			result = run(scenario, seed, directory, directory.resolve("data"));
		}
		if (result.violations().isEmpty()) {
			delete(directory);
		}
		return result;
	}

	private Result run(Scenario scenario, long seed, Path directory, Path data) throws Exception {
		try (Stage stage = Stage.open(this.installation, directory, data, scenario.consoles())) {
			return new Fire(stage, this.numbers, seed, Set.of()).run(scenario);
		}
	}

	private static void delete(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private static void write(Path path, List<Result> results) throws IOException {
		StringBuilder text = new StringBuilder("# Never twice, never lost\n\n").append(Result.HEADER);
		results.forEach((result) -> text.append(result.row()));
		text.append("\n| after | seconds until the group send went on | of which start |\n|---|---:|---:|\n");
		results.stream()
			.flatMap((result) -> result.recoveries().stream())
			.forEach((recovery) -> text.append("| %s | %.1f | %.1f |%n".formatted(recovery.after(),
					recovery.whole().toMillis() / 1000.0, recovery.start().toMillis() / 1000.0)));
		Files.writeString(path, text);
	}

}
