package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.sending.recipient.RecipientProblem;

/**
 * A row that a task leaves out.
 *
 * @param row the row in the sheet, the first is 1
 * @param value what stands in the number's column
 * @param kind 0 a duplicate, 1 no usable number, 2 values that do not fit
 * @param reason why, as a key of the bundle {@code reasons}
 * @param arguments what the reason's text is filled with
 */
public record TaskProblem(int row, String value, int kind, String reason, List<String> arguments) {

	static TaskProblem of(RecipientProblem problem, String value) {
		return new TaskProblem(problem.row(), value, problem.kind().wire(), problem.reason(), problem.arguments());
	}

}
