package io.smsconsole.core.insight.statistics;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What can be asked of the counts of a group send.
 */
@Service
public class TaskStatisticActions {

	private final MessageCounts counts;

	private final Tasks tasks;

	TaskStatisticActions(MessageCounts counts, Tasks tasks) {
		this.counts = counts;
		this.tasks = tasks;
	}

	/**
	 * Tells how much of a group send was accepted, what the receipts say, and why
	 * messages did not arrive.
	 * @param request which group send
	 * @return its figures
	 */
	@Action(name = "DescribeSendSMSStatistic", access = Access.READ, resource = Resource.APP)
	public DescribeSendSMSStatisticResponse statistic(DescribeSendSMSStatisticRequest request) {
		Task task = Ids.parse(request.taskId()).flatMap(this.tasks::find).orElseThrow(Tasks::unknown);
		List<CountRow> rows = this.counts.ofTask(task.id());
		return new DescribeSendSMSStatisticResponse(Figures.of(rows), ReceiptFigures.of(rows),
				Failures.of(rows, LocaleContextHolder.getLocale()));
	}

}
