package io.smsconsole.core.audience.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.CustomerAttribute;
import io.smsconsole.core.audience.customer.CustomerInfo;
import io.smsconsole.core.audience.customer.CustomerRequest;
import io.smsconsole.core.audience.customer.DeleteCustomersRequest;
import io.smsconsole.core.audience.customer.DescribeCustomerTagListRequest;
import io.smsconsole.core.audience.customer.DescribeCustomersRequest;
import io.smsconsole.core.audience.customer.DescribeCustomersResponse;
import io.smsconsole.core.audience.customer.ModifyCustomerRequest;
import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.AddCustomersToGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.CustomerGroupInfo;
import io.smsconsole.core.audience.customergroup.CustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroups;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupInfoRequest;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupListRequest;
import io.smsconsole.core.audience.customergroup.ModifyCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.RemoveCustomersFromGroupRequest;
import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@CoreTest
class CustomerPoolTests {

	@Autowired
	private IntakeActions intake;

	@Autowired
	private CustomerActions customers;

	@Autowired
	private CustomerGroupActions groups;

	@Autowired
	private CustomerGroups memberships;

	@Autowired
	private JdbcClient database;

	@Test
	void hasEachNumberOnceHoweverItIsWritten() {
		AddCustomersResponse added = add("13800138000", "+8613800138000", "008613800138001", "138", "+85261234567");
		assertThat(added.added()).isEqualTo(2);
		assertThat(added.duplicate()).isEqualTo(1);
		assertThat(added.invalid()).isEqualTo(2);
		assertThat(added.problemSet()).extracting(IntakeProblem::row).containsExactly(4, 5);
		AddCustomersResponse again = add("8613800138000", "13800138002");
		assertThat(again.added()).isEqualTo(1);
		assertThat(again.duplicate()).isEqualTo(1);
		DescribeCustomersResponse all = list(null);
		assertThat(all.totalCount()).isEqualTo(3);
		assertThat(all.customerSet()).extracting(CustomerInfo::phoneNumber).contains("138****8000");
		assertThat(this.customers.reveal(request(null, null, null)).customerSet()).extracting(CustomerInfo::phoneNumber)
			.contains("+8613800138000");
	}

	@Test
	void entersLinesAsPeopleWriteThemAndTellsWhichAreWrong() {
		AddCustomersResponse entered = this.intake.enter(
				new EnterCustomersRequest(0, "138 0013 8000, 王女士\n\n１３８００１３８００１\t李先生\n12345\n", null, List.of("VIP")));
		assertThat(entered.added()).isEqualTo(2);
		assertThat(entered.problemSet()).extracting(IntakeProblem::row, IntakeProblem::value)
			.containsExactly(tuple(4, "12345"));
		assertThat(list("王").customerSet()).extracting(CustomerInfo::name, CustomerInfo::tagSet)
			.containsExactly(tuple("王女士", List.of("VIP")));
		this.intake.enter(new EnterCustomersRequest(0, "13800138000", null, null));
		assertThat(list("王").customerSet()).as("what is not given stays").hasSize(1);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "PhoneNumbers", () -> this.intake
			.enter(new EnterCustomersRequest(0, String.join("\n", Collections.nCopies(101, "1")), null, null)));
	}

	@ParameterizedTest
	@CsvSource({ "13800138000, 1", "138*, 2", "*8000, 2", "8000, 2", "13800, 1", "8526123*, 1", "+8526*, 1", "王, 1",
			"'138 0013 8000', 1", "*0139, 0", "女士, 0", "%, 0" })
	void findsByNumberItsBeginningItsEndAndTheNamesBeginning(String search, int found) {
		enter("13800138000,王女士\n13900138000,李女士\n13811112222,赵");
		this.intake.enter(new EnterCustomersRequest(1, "+852 6123 4567", null, null));
		DescribeCustomersResponse answer = list(search);
		assertThat(answer.customerSet()).hasSize(found);
		assertThat(answer.totalCount()).isEqualTo(found);
	}

	@Test
	void leafsInBothDirections() {
		add(IntStream.range(0, 5).mapToObj((i) -> "1380013800" + i).toArray(String[]::new));
		DescribeCustomersResponse first = page(null, null);
		DescribeCustomersResponse second = page(first.cursor(), null);
		DescribeCustomersResponse third = page(second.cursor(), null);
		assertThat(first.before()).isEmpty();
		assertThat(third.cursor()).isEmpty();
		List<CustomerInfo> all = new ArrayList<>(first.customerSet());
		all.addAll(second.customerSet());
		all.addAll(third.customerSet());
		assertThat(all).hasSize(5).doesNotHaveDuplicates();
		assertThat(page(null, third.before()).customerSet()).isEqualTo(second.customerSet());
		assertThat(page(null, second.before()).customerSet()).isEqualTo(first.customerSet());
		assertThat(page(null, second.before()).before()).isEmpty();
	}

	@Test
	void changesWhatIsKnownOfACustomer() {
		add("13800138000");
		String id = list(null).customerSet().get(0).customerId();
		this.customers.modify(new ModifyCustomerRequest(id, " 王女士 ",
				List.of(new CustomerAttribute("城市", "北京"), new CustomerAttribute("等级", "")),
				List.of("VIP", "VIP", " ")));
		CustomerInfo info = this.customers.info(new CustomerRequest(id));
		assertThat(info.name()).isEqualTo("王女士");
		assertThat(info.attributeSet()).containsExactly(new CustomerAttribute("城市", "北京"));
		assertThat(info.tagSet()).containsExactly("VIP");
		assertThat(this.customers.tags(new DescribeCustomerTagListRequest()).tagSet()).containsExactly("VIP");
		assertThat(this.customers.revealInfo(new CustomerRequest(id)).phoneNumber()).isEqualTo("+8613800138000");
		assertThat(this.customers.list(new DescribeCustomersRequest(null, null, "VIP", null, null, null, null, null))
			.customerSet()).hasSize(1);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Name",
				() -> this.customers.modify(new ModifyCustomerRequest(id, "x".repeat(65), null, null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TagSet",
				() -> this.customers.modify(new ModifyCustomerRequest(id, "", null, List.of("x".repeat(33)))));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AttributeSet",
				() -> this.customers.modify(new ModifyCustomerRequest(id, "",
						List.of(new CustomerAttribute("a", "1"), new CustomerAttribute("a", "2")), null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CustomerId",
				() -> this.customers.info(new CustomerRequest("x")));
	}

	@Test
	void countsTheMembersOfAGroupThroughEveryChange() {
		long group = group("会员");
		AddCustomersResponse added = this.intake
			.add(new AddCustomersRequest(0, List.of("13800138000", "13800138001"), group, null));
		assertThat(added.added()).isEqualTo(2);
		assertThat(members(group)).isEqualTo(2);
		this.intake.add(new AddCustomersRequest(0, List.of("13800138000", "13800138002"), group, null));
		assertThat(members(group)).isEqualTo(3);
		add("13800138003");
		List<String> ids = list(null).customerSet().stream().map(CustomerInfo::customerId).toList();
		assertThat(this.groups.join(new AddCustomersToGroupRequest(group, ids)).changed()).isEqualTo(1);
		assertThat(this.groups.leave(new RemoveCustomersFromGroupRequest(group, ids.subList(0, 2))).changed())
			.isEqualTo(2);
		assertThat(members(group)).isEqualTo(2);
		assertThat(this.customers.delete(new DeleteCustomersRequest(ids, null)).deleted()).isEqualTo(4);
		assertThat(members(group)).isZero();
		assertThat(list(null).totalCount()).isZero();
	}

	@Test
	void keepsTheCustomersOfADeletedGroup() {
		long group = group("会员");
		this.intake.add(new AddCustomersRequest(0, List.of("13800138000"), group, List.of("新")));
		this.groups.delete(new CustomerGroupRequest(group));
		assertThat(list(null).totalCount()).isEqualTo(1);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CustomerGroupId", () -> members(group));
		assertThat(this.memberships.sweep()).isTrue();
		assertThat(this.memberships.sweep()).isFalse();
		assertThat(this.database.sql("SELECT COUNT(*) FROM customer_group_member").query(Integer.class).single())
			.isZero();
		assertThat(this.customers.delete(new DeleteCustomersRequest(null, List.of("13800138000", "x"))).deleted())
			.isEqualTo(1);
		assertThat(this.customers.tags(new DescribeCustomerTagListRequest()).tagSet()).isEmpty();
	}

	@Test
	void namesAGroupOnceInItsRegion() {
		long group = group("会员");
		this.groups.add(new AddCustomerGroupRequest(1, "会员"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "GroupName", () -> group("会员"));
		assertRefused(ErrorCode.MISSING_PARAMETER, "GroupName", () -> group(" "));
		long other = group("其他");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "GroupName",
				() -> this.groups.modify(new ModifyCustomerGroupRequest(other, "会员")));
		this.groups.modify(new ModifyCustomerGroupRequest(group, "老会员"));
		assertThat(this.groups.list(new DescribeCustomerGroupListRequest(0, "老会", null, null)).customerGroupSet())
			.extracting(CustomerGroupInfo::customerGroupId)
			.containsExactly(group);
		assertThat(this.groups.list(new DescribeCustomerGroupListRequest(null, null, 1, 1)).totalCount()).isEqualTo(3);
	}

	@Test
	void takesNobodyIntoAGroupOfTheOtherRegion() {
		long abroad = this.groups.add(new AddCustomerGroupRequest(1, "HK")).customerGroupId();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CustomerGroupId",
				() -> this.intake.add(new AddCustomersRequest(0, List.of("13800138000"), abroad, null)));
		add("13800138000");
		String id = list(null).customerSet().get(0).customerId();
		assertThat(this.groups.join(new AddCustomersToGroupRequest(abroad, List.of(id, "x"))).changed()).isZero();
	}

	@Test
	void wantsSomeNumbersAndNotTooMany() {
		assertRefused(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet", () -> add());
		assertRefused(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, "PhoneNumberSet", () -> this.intake
			.add(new AddCustomersRequest(0, Collections.nCopies(10_001, "13800138000"), null, null)));
		assertRefused(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet",
				() -> this.customers.delete(new DeleteCustomersRequest(null, null)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "PhoneNumbers", () -> enter(" "));
	}

	private AddCustomersResponse add(String... numbers) {
		return this.intake.add(new AddCustomersRequest(0, List.of(numbers), null, null));
	}

	private void enter(String lines) {
		this.intake.enter(new EnterCustomersRequest(0, lines, null, null));
	}

	private long group(String name) {
		return this.groups.add(new AddCustomerGroupRequest(0, name)).customerGroupId();
	}

	private int members(long group) {
		int counted = this.groups.info(new DescribeCustomerGroupInfoRequest(group)).customers();
		assertThat(this.customers.list(new DescribeCustomersRequest(null, group, null, null, null, null, null, null))
			.totalCount()).isEqualTo(counted);
		return counted;
	}

	private DescribeCustomersResponse list(String search) {
		return this.customers.list(request(search, null, null));
	}

	private DescribeCustomersResponse page(String cursor, String before) {
		return this.customers.list(new DescribeCustomersRequest(null, null, null, null, 2, null, cursor, before));
	}

	private static DescribeCustomersRequest request(String search, String cursor, String before) {
		return new DescribeCustomersRequest(null, null, null, search, null, null, cursor, before);
	}

}
