package io.smsconsole.core.sending.trial;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a trial may be made of.
 */
@CoreTest
class TrialRulesTests {

	private static final int NUMBERS = 10;

	@Autowired
	private TrialActions actions;

	@Autowired
	private TrialProgress progress;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private Clock clock;

	private String app;

	private String templateA;

	private String templateB;

	private String task;

	@BeforeEach
	void aTaskToBeConfirmed() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.INTERNATIONAL, "Parcels");
		this.templateA = template("Parcel {1} is here", SmsType.NOTIFICATION);
		this.templateB = template("Come and get {1}", SmsType.NOTIFICATION);
		this.task = task(NUMBERS, null);
	}

	@Test
	void isNotMadeOfATaskThatIsConfirmed() {
		this.task = this.task(NUMBERS, this.clock.instant().plus(Duration.ofHours(1)).getEpochSecond());
		assertRefused(ErrorCode.FAILED_OPERATION, null, () -> trial(20, 0));
	}

	@Test
	void tellsWhatIsWrongWithARequest() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Share", () -> trial(51, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "MinimumSample", () -> trial(20, -1));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "WaitMinutes", () -> create(this.templateB, 20, 0, 0, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Metric", () -> create(this.templateB, 20, 5, 9, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateId", () -> create(this.templateA, 20, 5, 0, 0));
		String marketing = template("Buy {1}! Reply TD to stop", SmsType.MARKETING);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateId", () -> create(marketing, 20, 5, 0, 0));
		String bare = template("It is here", SmsType.NOTIFICATION);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateId", () -> create(bare, 20, 5, 0, 0));
	}

	@Test
	void saysWhenTheListIsTooSmall() {
		this.task = task(2, null);
		String trial = trial(2, 0);
		this.progress.step(Long.parseLong(trial));
		TrialInfo failed = this.actions.describe(new TrialRequest(trial));
		assertThat(failed.state()).isEqualTo(TrialState.FAILED);
		assertThat(failed.reason()).isEqualTo("trial.too-small");
		assertThat(this.actions.list(new DescribeSendTrialListRequest(this.app, 1, null, null)).trialSet())
			.extracting(TrialInfo::trialId)
			.containsExactly(trial);
	}

	private String trial(int share, int sample) {
		return create(this.templateB, share, 5, 0, sample);
	}

	private String create(String template, int share, int wait, int metric, int sample) {
		return this.actions.create(new CreateSendTrialRequest(this.task, template, share, wait, metric, sample))
			.trialId();
	}

	private String template(String content, SmsType type) {
		return Long.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, type, content));
	}

	private String task(int numbers, Long sendTime) {
		List<String> phones = IntStream.range(0, numbers).mapToObj((i) -> "+8526123" + (1000 + i)).toList();
		return this.tasks
			.create(new CreateSendTaskRequest("Parcels", 1, this.app, "Parcels", this.templateA, List.of("A1"), phones,
					null, null, sendTime, null))
			.taskId();
	}

}
