package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.CallerDoubles;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.GroupMembers;
import io.smsconsole.core.audience.intake.AddCustomersRequest;
import io.smsconsole.core.audience.intake.IntakeActions;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.recipient.Recipient;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientList;
import io.smsconsole.core.sending.recipient.RecipientListState;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.recipient.RecipientSlices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Group sends whose numbers are those of customers.
 */
@CoreTest
class TaskToGroupsTests {

	@Autowired
	private TaskActions actions;

	@Autowired
	private CustomerGroupActions groups;

	@Autowired
	private IntakeActions intake;

	@Autowired
	private GroupMembers members;

	@Autowired
	private RecipientImport imports;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private RecipientSlices slices;

	@Autowired
	private CatalogMother catalog;

	private String app;

	private String template;

	private long regulars;

	private long guests;

	private long staff;

	@BeforeEach
	void people() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.template = Long.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "{1}，明天见"));
		this.regulars = group("老会员", "13800138000", "13800138001", "13800138002");
		this.guests = group("访客", "13800138002", "13800138003");
		this.staff = group("员工", "13800138001");
	}

	@Test
	void sendsToEverybodyOnceButThoseLeftOut() {
		CreateSendTaskResponse made = this.actions
			.create(request(List.of(this.regulars, this.guests, this.guests), List.of(this.staff)));
		assertThat(made.report().total()).isEqualTo(3);
		assertThat(made.report().valid()).isEqualTo(3);
		TaskSummary summary = this.actions.summary(new TaskRequest(made.taskId()));
		assertThat(summary.state()).isEqualTo(TaskState.READY);
		assertThat(summary.fileName()).isEqualTo("老会员, 访客");
		assertThat(numbers(Long.parseLong(summary.recipientListId()))).containsExactly("+8613800138000",
				"+8613800138002", "+8613800138003");
	}

	@Test
	void collectsGroupsAsAListThatIsReadyOrNotThere() {
		long list = this.lists.open("groups", Region.MAINLAND, 0, CallerDoubles.OWNER);
		this.imports.read(list,
				this.members.choose(Region.MAINLAND, List.of(this.guests), List.of(this.regulars, this.staff)));
		assertThat(numbers(list)).containsExactly("+8613800138003");
		long nobody = this.lists.open("groups", Region.MAINLAND, 0, CallerDoubles.OWNER);
		this.imports.read(nobody, this.members.choose(Region.MAINLAND, List.of(this.staff), List.of(this.staff)));
		assertThat(this.lists.find(nobody)).map(RecipientList::state).contains(RecipientListState.FAILED);
		assertThat(this.lists.find(nobody)).map(RecipientList::reason).contains("recipient.no-rows");
	}

	@Test
	void wantsGroupsThatThereAreAndNothingBeside() {
		long abroad = this.groups.add(new AddCustomerGroupRequest(1, "HK")).customerGroupId();
		assertRefused(ErrorCode.MISSING_PARAMETER, "CustomerGroupIdSet",
				() -> this.actions.create(request(List.of(), null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CustomerGroupIdSet",
				() -> this.actions.create(request(List.of(abroad), null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ExcludedCustomerGroupIdSet",
				() -> this.actions.create(request(List.of(this.staff), List.of(999L))));
		assertRefused(ErrorCode.INVALID_PARAMETER, "CustomerGroupIdSet",
				() -> this.actions
					.create(new CreateSendTaskRequest("通知", 0, this.app, "某公司", this.template, List.of("王"),
							List.of("13800138000"), null, null, null, null, List.of(this.staff), null, null, null)));
	}

	private CreateSendTaskRequest request(List<Long> included, List<Long> excluded) {
		return new CreateSendTaskRequest("通知", 0, this.app, "某公司", this.template, List.of("王"), null, null, null, null,
				null, included, excluded, null, null);
	}

	private List<String> numbers(long list) {
		return this.slices.recipients(list, 0).stream().map(Recipient::number).map((number) -> number.e164()).toList();
	}

	private long group(String name, String... numbers) {
		long group = this.groups.add(new AddCustomerGroupRequest(0, name)).customerGroupId();
		this.intake.add(new AddCustomersRequest(0, List.of(numbers), group, null));
		return group;
	}

}
