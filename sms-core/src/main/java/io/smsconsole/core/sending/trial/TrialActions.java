package io.smsconsole.core.sending.trial;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done with trials of two templates.
 */
@Service
public class TrialActions {

	private static final String LIST = "DescribeSendTrialList";

	private final Trials trials;

	private final TrialMapper mapper;

	private final TrialSummaries summaries;

	private final Apps apps;

	private final AppVisibility visibility;

	TrialActions(Trials trials, TrialMapper mapper, TrialSummaries summaries, Apps apps, AppVisibility visibility) {
		this.trials = trials;
		this.mapper = mapper;
		this.summaries = summaries;
		this.apps = apps;
		this.visibility = visibility;
	}

	/**
	 * Makes a trial of a task that waits to be confirmed. Its list is divided in the
	 * background; then it waits to be confirmed itself.
	 * @param request the task, and how to try
	 * @return the trial
	 */
	@Action(name = "CreateSendTrial", access = Access.WRITE, resource = Resource.APP)
	public TrialResponse create(CreateSendTrialRequest request) {
		long task = Ids.parse(request.taskId()).orElseThrow(Tasks::unknown);
		return new TrialResponse(Long.toString(this.trials.create(request, task).id()));
	}

	/**
	 * Confirms a trial: both parts begin, or wait for their time or for a second person.
	 * @param request the trial
	 * @return the trial
	 */
	@Action(name = "StartSendTrial", access = Access.WRITE, resource = Resource.APP)
	public TrialResponse start(TrialRequest request) {
		this.trials.start(this.trials.get(request.trialId()).id());
		return new TrialResponse(request.trialId());
	}

	/**
	 * Chooses the better template before the figures do; the rest begins with it.
	 * @param request the trial and the template
	 * @return the trial
	 */
	@Action(name = "DecideSendTrial", access = Access.WRITE, resource = Resource.APP)
	public TrialResponse decide(DecideSendTrialRequest request) {
		int winner = Parameters.present("Winner", request.winner());
		if (winner != Trial.A && winner != Trial.B) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Winner", "trial.winner");
		}
		this.trials.choose(this.trials.get(request.trialId()).id(), winner);
		return new TrialResponse(request.trialId());
	}

	/**
	 * Gives a trial up: what is not on its way yet is taken back, and the rest gets
	 * nothing.
	 * @param request the trial
	 * @return the trial
	 */
	@Action(name = "StopSendTrial", access = Access.WRITE, resource = Resource.APP)
	public TrialResponse stop(TrialRequest request) {
		this.trials.stop(this.trials.get(request.trialId()).id());
		return new TrialResponse(request.trialId());
	}

	/**
	 * Tells how far a trial is.
	 * @param request the trial
	 * @return its figures
	 */
	@Action(name = "DescribeSendTrial", access = Access.READ, resource = Resource.APP)
	public TrialInfo describe(TrialRequest request) {
		return this.summaries.of(this.trials.get(request.trialId()));
	}

	/**
	 * Lists trials.
	 * @param request which of them
	 * @return those that the caller may see, newest first
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeSendTrialListResponse list(DescribeSendTrialListRequest request) {
		Page page = Page.of(request.limit(), request.offset());
		Region region = Parameters.regionOrBoth(request.international());
		String only = request.smsSdkAppId();
		List<Long> visible = this.apps.list()
			.stream()
			.map(SmsApp::sdkAppId)
			.filter((app) -> !StringUtils.hasText(only) || only.equals(Long.toString(app)))
			.filter((app) -> this.visibility.visible(LIST, app))
			.toList();
		if (visible.isEmpty()) {
			return new DescribeSendTrialListResponse(List.of(), 0);
		}
		return new DescribeSendTrialListResponse(
				this.mapper.list(visible, region, page).stream().map(this.summaries::of).toList(),
				this.mapper.count(visible, region));
	}

}
