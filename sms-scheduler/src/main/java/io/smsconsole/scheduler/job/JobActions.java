package io.smsconsole.scheduler.job;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What people can do with the installation's jobs.
 */
@Service
public class JobActions {

	private final Jobs jobs;

	JobActions(Jobs jobs) {
		this.jobs = jobs;
	}

	/**
	 * Lists the jobs with their times, and how they went last on whichever node.
	 * @param request asks for nothing in particular
	 * @return the jobs
	 */
	@Action(name = "DescribeJobList", access = Access.READ)
	public DescribeJobListResponse list(DescribeJobListRequest request) {
		return new DescribeJobListResponse(this.jobs.list(LocaleContextHolder.getLocale()));
	}

	/**
	 * Runs a job at once, on whichever node comes first. It is not waited for.
	 * @param request which job
	 * @return nothing to tell
	 */
	@Action(name = "RunJob", access = Access.WRITE)
	public Done run(RunJobRequest request) {
		this.jobs.run(request.jobName());
		return new Done();
	}

}
