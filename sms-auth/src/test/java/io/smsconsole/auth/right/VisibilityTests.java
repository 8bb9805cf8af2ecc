package io.smsconsole.auth.right;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.Supplier;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.AppInfo;
import io.smsconsole.core.catalog.app.DescribeAppInfoRequest;
import io.smsconsole.core.catalog.app.DescribeAppListRequest;
import io.smsconsole.core.feedback.delivery.DeliveryActions;
import io.smsconsole.core.feedback.delivery.DeliveryRequest;
import io.smsconsole.core.feedback.delivery.DescribeCallbackDeliveryListRequest;
import io.smsconsole.core.insight.record.DescribeSendSMSDetailRequest;
import io.smsconsole.core.insight.record.DescribeSendSmsRecordRequest;
import io.smsconsole.core.insight.record.RecordActions;
import io.smsconsole.core.insight.record.RevealSendSmsRecordRequest;
import io.smsconsole.core.insight.statistics.DescribeStatisticQueryRequest;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.core.sending.task.DescribeSendTaskListRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskProblemActions;
import io.smsconsole.core.sending.task.TaskRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What belongs to an application that one may not see does not exist: not in lists, not
 * in counts, not by its id.
 */
@AuthTest
class VisibilityTests {

	private static final Instant ASKED = Instant.parse("2026-11-02T03:00:00Z");

	private static final long BEGIN = ASKED.minusSeconds(60).getEpochSecond();

	private static final long END = ASKED.plusSeconds(60).getEpochSecond();

	@Autowired
	private People people;

	@Autowired
	private AppActions apps;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private TaskProblemActions problems;

	@Autowired
	private RecordActions records;

	@Autowired
	private StatisticActions statistics;

	@Autowired
	private DeliveryActions deliveries;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcTemplate jdbc;

	private Things seen;

	private Things hidden;

	private long clerk;

	@BeforeEach
	void makeTwoApplicationsOfWhichOneIsSeen() {
		this.seen = things();
		this.hidden = things();
		this.clerk = this.people.somebody("allow sms:* app/" + this.seen.app());
	}

	@Test
	void listsAndCountsLeaveOutWhatIsHidden() {
		assertThat(asClerk(() -> this.apps.list(new DescribeAppListRequest(100, 0, null, null, null))))
			.satisfies((list) -> assertThat(list.totalCount()).isOne())
			.satisfies((list) -> assertThat(list.appList()).extracting(AppInfo::smsSdkAppId)
				.containsExactly(this.seen.app()));
		assertThat(asClerk(() -> this.tasks
			.list(new DescribeSendTaskListRequest(null, null, null, null, null, null, null, null, null))))
			.satisfies((list) -> assertThat(list.totalCount()).isOne())
			.satisfies((list) -> assertThat(list.taskSet()).allMatch((task) -> task.taskId().equals(this.seen.task())));
		assertThat(asClerk(() -> this.records
			.list(new DescribeSendSmsRecordRequest(0, null, BEGIN, END, null, null, null, null, null, null)))
			.recordSet()).allMatch((record) -> record.serialNo().equals(this.seen.message())).hasSize(1);
		assertThat(asClerk(() -> this.records.list(new DescribeSendSmsRecordRequest(0, null, BEGIN, END, null,
				this.hidden.task(), null, null, null, null)))
			.recordSet()).as("nor by a task").isEmpty();
		assertThat(asClerk(() -> this.statistics.query(new DescribeStatisticQueryRequest(0, null, BEGIN, END))).total()
			.accepted()).isEqualTo(1);
		assertThat(asClerk(
				() -> this.deliveries.list(new DescribeCallbackDeliveryListRequest(null, null, null, null, null)))
			.deliverySet()).allMatch((delivery) -> delivery.deliveryId().equals(this.seen.delivery())).hasSize(1);
	}

	@Test
	void whatIsNamedByItsIdIsAsUnknownAsWhatThereIsNot() {
		String none = Long.toString(this.ids.next());
		assertThatBothAreUnknown((task) -> () -> this.tasks.summary(new TaskRequest(task)), this.hidden.task(), none);
		assertThatBothAreUnknown((task) -> () -> this.tasks.cancel(new TaskRequest(task)), this.hidden.task(), none);
		assertThatBothAreUnknown((task) -> () -> this.tasks.preview(new TaskRequest(task)), this.hidden.task(), none);
		assertThatBothAreUnknown((task) -> () -> this.problems.describe(new TaskRequest(task)), this.hidden.task(),
				none);
		assertThatBothAreUnknown((id) -> () -> this.deliveries.describe(new DeliveryRequest(id)),
				this.hidden.delivery(), none);
		assertThatBothAreUnknown((id) -> () -> this.deliveries.redeliver(new DeliveryRequest(id)),
				this.hidden.delivery(), none);
		assertThatBothAreUnknown((id) -> () -> this.records.detail(new DescribeSendSMSDetailRequest(id, null)),
				this.hidden.message(), none);
		assertThatBothAreUnknown((id) -> () -> this.records.reveal(new RevealSendSmsRecordRequest(id)),
				this.hidden.message(), none);
		assertThat(asClerk(() -> this.tasks.summary(new TaskRequest(this.seen.task()))).taskId())
			.isEqualTo(this.seen.task());
	}

	@Test
	void whoMayDoItNowhereIsToldSoWhateverTheyName() {
		long stranger = this.people.somebody("allow sms:DescribeAppList app/" + this.seen.app());
		String none = Long.toString(this.ids.next());
		for (String task : new String[] { this.seen.task(), this.hidden.task(), none }) {
			SmsException refused = refusal(
					() -> this.people.as(stranger, () -> this.tasks.cancel(new TaskRequest(task))));
			assertThat(refused.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION);
			assertThat(ErrorTexts.of(refused, ENGLISH)).contains("sms:CancelSendSMSTask", "app/*")
				.doesNotContain(this.seen.app(), this.hidden.app());
		}
	}

	@Test
	void anApplicationThatIsNamedIsRefusedWhetherOrNotItExists() {
		for (String app : new String[] { this.hidden.app(), "1499999999" }) {
			SmsException refused = refusal(() -> asClerk(() -> this.apps.info(new DescribeAppInfoRequest(app))));
			assertThat(refused.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION);
			assertThat(ErrorTexts.of(refused, ENGLISH)).contains("sms:DescribeAppInfo", "app/" + app);
		}
	}

	private void assertThatBothAreUnknown(Function<String, Supplier<?>> call, String hidden, String none) {
		SmsException ofHidden = refusal(() -> asClerk(call.apply(hidden)));
		SmsException ofNone = refusal(() -> asClerk(call.apply(none)));
		assertThat(ofHidden.code()).isEqualTo(ofNone.code())
			.isNotEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION);
		assertThat(ErrorTexts.of(ofHidden, ENGLISH)).isEqualTo(ErrorTexts.of(ofNone, ENGLISH));
	}

	private <T> T asClerk(Supplier<T> work) {
		return this.people.as(this.clerk, work);
	}

	private static SmsException refusal(Supplier<?> call) {
		SmsException refused = catchThrowableOfType(SmsException.class, call::get);
		assertThat(refused).as("must be refused").isNotNull();
		return refused;
	}

	/**
	 * An application with a task, a message, what was counted of it, and a delivery.
	 */
	private Things things() {
		String app = this.people.asOwner(() -> this.apps.add(new AddAppInfoRequest(People.unique(), null, null)))
			.smsSdkAppId();
		long task = this.ids.next();
		long message = this.ids.floor(ASKED) + (this.ids.next() & 0x3FFFFF);
		long delivery = this.ids.next();
		Object at = ASKED.atOffset(ZoneOffset.UTC).toLocalDateTime();
		this.jdbc.update("INSERT INTO template (region, name, content, type, state, submitted)"
				+ " VALUES (0, '模板', '您好', 1, 0, NOW())");
		Long template = this.jdbc.queryForObject("SELECT MAX(id) FROM template", Long.class);
		this.jdbc.update(
				"INSERT INTO task (id, name, region, sdk_app_id, template_id, list_id, state, created_by, created_at)"
						+ " VALUES (?, 'a task', 0, ?, ?, 0, 2, 1, ?)",
				task, app, template, at);
		this.jdbc.update("INSERT INTO message (id, sdk_app_id, region, sms_type, task_id, submission_id, sign_name,"
				+ " template_id, phone, iso_code, content, fee, state) VALUES (?, ?, 0, 3, ?, ?, '企鹅', 7,"
				+ " '+8613800138000', 'CN', '【企鹅】您好。', 1, 1)", message, app, task, message);
		this.jdbc.update(
				"INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type,"
						+ " iso_code, state, code, messages, fee) VALUES (?, 0, ?, ?, 7, '企鹅', 3, 'CN', 1, '', 1, 1)",
				at, app, task);
		this.jdbc.update("INSERT INTO delivery (id, target, lane, sdk_app_id, kind, state, url, refs, entries, due_at)"
				+ " VALUES (?, ?, 0, ?, 1, 3, 'https://example.com', '', 1, ?)", delivery, app, app, at);
		return new Things(app, Long.toString(task), Long.toString(message), Long.toString(delivery));
	}

	/**
	 * What there is of an application, by ids.
	 */
	private record Things(String app, String task, String message, String delivery) {

	}

}
