package io.smsconsole.core.audience.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A problem as stored.
 */
record StoredProblem(int row, String value, int kind, String reason, String arguments) {

	private static final String SEPARATOR = "\t";

	static StoredProblem of(IntakeProblem problem) {
		return new StoredProblem(problem.row(), problem.value(), problem.kind(), problem.reason(),
				joined(problem.arguments()));
	}

	IntakeProblem problem() {
		return new IntakeProblem(this.row, this.value, this.kind, this.reason, split(this.arguments));
	}

	static String joined(List<String> arguments) {
		return arguments.stream()
			.map((argument) -> argument.replace(SEPARATOR, " "))
			.collect(Collectors.joining(SEPARATOR));
	}

	static List<String> split(String arguments) {
		return arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR));
	}

}
