package io.smsconsole.core.sending.task;

import java.util.List;

/**
 * The rows that a task leaves out.
 *
 * @param problemSet the first ones, up to 10 when they are shown and up to 5,000 when
 * they are revealed
 */
public record DescribeSendTaskProblemsResponse(List<TaskProblem> problemSet) {
}
