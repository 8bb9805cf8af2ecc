package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.sending.recipient.RecipientProblem;
import io.smsconsole.core.sending.recipient.RecipientProblems;

import org.springframework.stereotype.Service;

/**
 * The rows of a list that its task leaves out.
 */
@Service
public class TaskProblemActions {

	private static final int SHOWN = 10;

	private static final int REVEALED = 5000;

	private final Tasks tasks;

	private final RecipientProblems problems;

	TaskProblemActions(Tasks tasks, RecipientProblems problems) {
		this.tasks = tasks;
		this.problems = problems;
	}

	/**
	 * Lists the first rows that are left out, numbers masked.
	 * @param request the task
	 * @return up to 10 rows
	 */
	@Action(name = "DescribeSendTaskProblems", access = Access.READ, resource = Resource.APP)
	public DescribeSendTaskProblemsResponse describe(TaskRequest request) {
		return new DescribeSendTaskProblemsResponse(find(request, SHOWN).stream()
			.map((problem) -> TaskProblem.of(problem, PhoneMask.within(problem.value())))
			.toList());
	}

	/**
	 * Lists the rows that are left out, with what stands in them.
	 * @param request the task
	 * @return up to 5,000 rows
	 */
	@Action(name = "RevealSendTaskProblems", access = Access.REVEAL, resource = Resource.APP)
	public DescribeSendTaskProblemsResponse reveal(TaskRequest request) {
		return new DescribeSendTaskProblemsResponse(
				find(request, REVEALED).stream().map((problem) -> TaskProblem.of(problem, problem.value())).toList());
	}

	private List<RecipientProblem> find(TaskRequest request, int limit) {
		Task task = Ids.parse(request.taskId()).flatMap(this.tasks::find).orElseThrow(Tasks::unknown);
		return this.problems.first(task.listId(), limit);
	}

}
