package io.smsconsole.core.sending.task;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CallerDoubles;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class TaskActionsTests {

	private static final String SIGN = "示例商城";

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskProblemActions problems;

	@Autowired
	private Tasks tasks;

	@Autowired
	private TaskPreparation preparation;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private RecipientImport imports;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private Clock clock;

	private String app;

	private String template;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.mother.app());
		this.mother.effectiveSign(Region.MAINLAND, SIGN);
		this.template = Long
			.toString(this.mother.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "{1}您好，您的订单{2}已发货。"));
	}

	@Test
	void tellsAllThatIsWrongAtOnce() {
		long past = this.clock.instant().getEpochSecond() - 3600;
		List<SmsException> found = this.tasks
			.problems(CreateSendTaskRequest.ofList(" ", 0, "1", "没有", "2", null, "3", past, -1));
		assertThat(found).extracting(SmsException::parameter)
			.containsExactly("TaskName", "SmsSdkAppId", "TemplateId", "SignName", "RecipientListId", "SendTime",
					"RatePerSecond");
	}

	@Test
	void hasNothingAgainstATaskThatIsRight() {
		assertThat(this.tasks.problems(request("发货", list(2, "13800138000,王,A1")))).isEmpty();
	}

	@Test
	void takesValuesFromTheListOrTheSameForAllButNotSomeOfEach() {
		String bare = list(0, "13800138000");
		String one = list(1, "13800138000,王");
		assertThat(this.tasks.problems(request("发货", bare, "王", "A1"))).isEmpty();
		assertRefused(ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE, "TemplateParamSet",
				() -> this.actions.create(request("发货", one, "A1")));
		assertRefused(ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE, "RecipientListId",
				() -> this.actions.create(request("发货", bare)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "TemplateParamSet",
				() -> this.actions.create(request("发货", bare, "王", " ")));
	}

	@Test
	void refusesAListThatSomebodyElseHandedIn() {
		long other = this.lists.open("theirs.csv", Region.MAINLAND, 2, CallerDoubles.OWNER + 1);
		assertRefused(ErrorCode.MISSING_PARAMETER, "RecipientListId",
				() -> this.actions.create(request("发货", Long.toString(other))));
	}

	@Test
	void showsWhatWillBeReadAndWhatIsLeftOutWithNumbersMasked() {
		String task = create("发货", list(2, "13800138000,王,A1\n138 0013 8000,李,A2\n138001,赵,A3"));
		this.preparation.prepareAll();
		TaskSummary summary = this.actions.summary(new TaskRequest(task));
		assertThat(summary.state()).isEqualTo(TaskState.READY);
		assertThat(summary.report())
			.isEqualTo(new TaskReport(3, 1, 1, 1, 0, 0, 0, 1, 0, new BigDecimal("0.0000"), List.of()));
		assertThat(summary.appName()).isEqualTo("商城");
		assertThat(summary.templateContent()).contains("{1}您好");
		assertThat(this.actions.preview(new TaskRequest(task)).previewSet())
			.containsExactly(new TaskPreview(1, "138****8000", "【示例商城】王您好，您的订单A1已发货。", 1));
		assertThat(this.problems.describe(new TaskRequest(task)).problemSet()).extracting(TaskProblem::value)
			.containsExactly("138****8000", "138001");
		assertThat(this.problems.reveal(new TaskRequest(task)).problemSet()).extracting(TaskProblem::value)
			.containsExactly("138 0013 8000", "138001");
	}

	@Test
	void leafsThroughTasksInBothDirections() {
		String list = list(2, "13800138000,王,A1");
		List<String> newestFirst = IntStream.range(0, 5)
			.mapToObj((number) -> create("第" + number + "批", list))
			.sorted((one, other) -> other.compareTo(one))
			.toList();
		DescribeSendTaskListResponse first = list(null, null);
		assertThat(ids(first)).isEqualTo(newestFirst.subList(0, 2));
		assertThat(first.totalCount()).isEqualTo(5);
		DescribeSendTaskListResponse second = list(first.cursor(), null);
		assertThat(ids(second)).isEqualTo(newestFirst.subList(2, 4));
		DescribeSendTaskListResponse third = list(second.cursor(), null);
		assertThat(ids(third)).isEqualTo(newestFirst.subList(4, 5));
		assertThat(third.cursor()).isEmpty();
		DescribeSendTaskListResponse back = list(null, newestFirst.get(4));
		assertThat(ids(back)).isEqualTo(newestFirst.subList(2, 4));
		assertThat(back.cursor()).isNotEmpty();
		assertThat(list(null, newestFirst.get(2)).cursor()).isEmpty();
	}

	@Test
	void skipsAsManyTasksAsAProgramAsksFor() {
		String list = list(2, "13800138000,王,A1");
		List<String> newestFirst = IntStream.range(0, 5)
			.mapToObj((number) -> create("第" + number + "批", list))
			.sorted((one, other) -> other.compareTo(one))
			.toList();
		assertThat(ids(page(2, 0))).isEqualTo(newestFirst.subList(0, 2));
		assertThat(ids(page(2, 2))).isEqualTo(newestFirst.subList(2, 4));
		assertThat(ids(page(2, 4))).isEqualTo(newestFirst.subList(4, 5));
		assertThat(page(2, 9)).isEqualTo(new DescribeSendTaskListResponse(List.of(), 5, ""));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset", () -> page(2, -1));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> page(101, 0));
	}

	@Test
	void refusesStatesAndRegionsThatThereAreNot() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Status",
				() -> this.actions.list(new DescribeSendTaskListRequest(this.app, 0, 99, null, null, null, null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
				() -> this.actions.list(new DescribeSendTaskListRequest(this.app, 2, null, null, null, null, null)));
	}

	@Test
	void searchesNamesToTheLetter() {
		String list = list(2, "13800138000,王,A1");
		String found = create("满100%返现", list);
		create("满1000返现", list);
		assertThat(ids(this.actions.list(new DescribeSendTaskListRequest(null, 0, null, "100%", 20, null, null))))
			.containsExactly(found);
		assertThat(ids(this.actions.list(new DescribeSendTaskListRequest("x", 0, null, null, 20, null, null))))
			.isEmpty();
	}

	private DescribeSendTaskListResponse page(int limit, int offset) {
		return this.actions
			.list(new DescribeSendTaskListRequest(this.app, 0, null, null, null, limit, offset, null, null));
	}

	private DescribeSendTaskListResponse list(String cursor, String before) {
		return this.actions.list(new DescribeSendTaskListRequest(this.app, 0, null, null, 2, cursor, before));
	}

	private static List<String> ids(DescribeSendTaskListResponse response) {
		return response.taskSet().stream().map(TaskSummary::taskId).toList();
	}

	private String list(int variables, String rows) {
		long id = this.lists.open("", Region.MAINLAND, variables, CallerDoubles.OWNER);
		this.imports.read(id, rows);
		return Long.toString(id);
	}

	private String create(String name, String list) {
		return this.actions.create(request(name, list)).taskId();
	}

	private CreateSendTaskRequest request(String name, String list, String... values) {
		return CreateSendTaskRequest.ofList(name, 0, this.app, SIGN, this.template,
				(values.length > 0) ? List.of(values) : null, list, null, null);
	}

}
