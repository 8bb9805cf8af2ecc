package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.review.Decision;
import io.smsconsole.core.catalog.review.ReviewDesk;

import org.springframework.stereotype.Service;

/**
 * What a second person does with a group send that waits to be approved.
 */
@Service
public class TaskReviewActions {

	private final ReviewDesk desk;

	TaskReviewActions(ReviewDesk desk) {
		this.desk = desk;
	}

	/**
	 * Decides on a group send: approved it begins or waits for its time, refused it is
	 * given up. Nobody decides on one that they made or confirmed, the owner no more than
	 * others.
	 * @param request the decision
	 * @return the task
	 */
	@Action(name = "ReviewSendTask", access = Access.WRITE, resource = Resource.APP)
	public TaskResponse review(ReviewSendTaskRequest request) {
		long id = Ids.parse(request.taskId()).orElseThrow(Tasks::unknown);
		this.desk.decide(Approval.KIND, Decision.of(id, request.version(), request.approve(), request.reviewReply()));
		return new TaskResponse(request.taskId());
	}

}
