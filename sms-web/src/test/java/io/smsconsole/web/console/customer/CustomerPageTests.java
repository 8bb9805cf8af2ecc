package io.smsconsole.web.console.customer;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.CustomerInfo;
import io.smsconsole.core.audience.customer.CustomerRequest;
import io.smsconsole.core.audience.customer.DescribeCustomersRequest;
import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.intake.EnterCustomersRequest;
import io.smsconsole.core.audience.intake.IntakeActions;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of customers and their groups without a browser.
 */
@PageTest
@Transactional
class CustomerPageTests {

	private static final String CUSTOMERS = "/console/customers";

	private static final String GROUPS = "/console/customer-groups";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private IntakeActions intake;

	@Autowired
	private CustomerActions customers;

	@Autowired
	private CustomerGroupActions groups;

	@Test
	void showsTheListWithMaskedNumbersAndItsRowsAlone() {
		enter("13800138000,=1+1\n13900139000,<b>李</b>", null);
		assertThat(text(get(CUSTOMERS), 200)).contains("<html", "138****8000", "&lt;b&gt;李")
			.doesNotContain("13800138000");
		assertThat(text(get(CUSTOMERS + "?search=*8000").header("HX-Request", "true"), 200)).contains("138****8000")
			.doesNotContain("<html", "139****9000");
		assertThat(text(get(CUSTOMERS + "?search=nobody&region=mainland&tag=x&group=7"), 200))
			.contains("clear-filters");
	}

	@Test
	void exportsWhatTheListShowsWithFormulasDefused() {
		enter("13800138000,=1+1\n13900139000,李", null);
		String masked = text(get(CUSTOMERS + "/export.csv?search=*8000"), 200);
		assertThat(masked).contains("138****8000", "'=1+1").doesNotContain("13800138000", "9000");
		assertThat(text(get(CUSTOMERS + "/export-whole.csv"), 200)).contains("'+8613800138000", "'+8613900139000");
	}

	@Test
	void putsChosenCustomersIntoAGroupTakesThemOutAndDeletesThem() {
		long group = RunAs.call(Callers.OWNER, () -> this.groups.add(new AddCustomerGroupRequest(0, "chosen")))
			.customerGroupId();
		enter("13800138000,王\n13900139000,李", null);
		List<String> ids = ids();
		String chosen = "id=" + String.join("&id=", ids);
		assertThat(text(get(CUSTOMERS), 200)).contains("join-selected", "delete-selected", "select-" + ids.get(0))
			.doesNotContain("leave-selected");
		assertThat(to(post(CUSTOMERS + "/join?" + chosen + "&into=" + group))).isEqualTo(CUSTOMERS + "?group=" + group);
		assertThat(text(get(CUSTOMERS + "?group=" + group), 200)).contains("138****8000", "139****9000",
				"leave-selected");
		post(CUSTOMERS + "/leave?group=" + group + "&id=" + ids.get(0)).exchange();
		assertThat(text(get(CUSTOMERS + "?group=" + group), 200)).contains("select-" + ids.get(1))
			.doesNotContain("select-" + ids.get(0));
		assertThat(text(get(CUSTOMERS + "/delete?" + chosen), 200)).contains("138****8000", "139****9000");
		assertThat(to(post(CUSTOMERS + "/delete?" + chosen + "&id=1"))).isEqualTo(CUSTOMERS);
		assertThat(ids()).isEmpty();
	}

	@Test
	void asksForAGroupAndForCustomersWhereNoneIsChosen() {
		enter("13800138000,王", null);
		assertThat(post(CUSTOMERS + "/join?id=" + ids().get(0)).exchange()).hasStatus3xxRedirection()
			.flash()
			.isNotEmpty();
		assertThat(post(CUSTOMERS + "/delete").exchange()).hasStatus3xxRedirection();
		assertThat(ids()).hasSize(1);
	}

	@Test
	void changesRevealsAndDeletesACustomer() {
		enter("13800138000,王", null);
		String id = ids().get(0);
		String page = CUSTOMERS + "/" + id;
		assertThat(text(get(page), 200)).contains("138****8000").doesNotContain("+8613800138000");
		assertThat(text(post(page + "/reveal"), 200)).contains("+8613800138000");
		assertThat(text(post(page).param("attributeSet", "no colon").param("tagSet", "a"), 422)).contains("no colon",
				"id=\"attribute-set-error\"");
		assertThat(post(page).param("name", "王女士").param("attributeSet", "城市：北京").param("tagSet", "VIP，新"))
			.hasStatus3xxRedirection();
		assertThat(RunAs.call(Callers.OWNER, () -> this.customers.info(new CustomerRequest(id))).tagSet())
			.containsExactlyInAnyOrder("VIP", "新");
		assertThat(text(get(page + "/delete").header("HX-Request", "true"), 200)).contains("<dialog");
		assertThat(post(page + "/delete")).hasStatus3xxRedirection();
		text(get(page), 400);
	}

	@Test
	void keepsWrongLinesInTheFormAndTakesTheOthers() {
		String form = text(post(CUSTOMERS + "/new").param("international", "0")
			.param("phoneNumbers", "13800138000,王\n138\n")
			.param("groupName", "会员"), 422);
		assertThat(form).contains("entry-problems", ">138</textarea>").doesNotContain("13800138000");
		assertThat(text(get(GROUPS), 200)).contains("会员");
		assertThat(text(post(CUSTOMERS + "/new").param("international", "0").param("phoneNumbers", ""), 422))
			.contains("id=\"phone-numbers-error\"");
		assertThat(text(post(CUSTOMERS + "/import").param("international", "0"), 422)).contains("id=\"file-error\"");
		assertThat(text(get(CUSTOMERS + "/import"), 200)).contains("customer-sheet");
		assertThat(text(get(CUSTOMERS + "/sheet.xlsx"), 200)).startsWith("PK");
	}

	@Test
	void showsAGroupWithItsCustomersAndOffersToSendToIt() {
		long group = RunAs.call(Callers.OWNER, () -> this.groups.add(new AddCustomerGroupRequest(1, "HK")))
			.customerGroupId();
		String page = GROUPS + "/" + group;
		assertThat(text(get(page), 200)).contains("empty-state").doesNotContain("send-to-group");
		RunAs.call(Callers.OWNER,
				() -> this.intake.enter(new EnterCustomersRequest(1, "85261234567", group, List.of("x"))));
		assertThat(text(get(page), 200)).contains("+852****4567",
				"/console/international/tasks/new?source=GROUPS&amp;customerGroupIdSet=" + group);
		assertThat(text(get("/console/international/tasks/new?source=GROUPS&customerGroupIdSet=" + group), 200))
			.contains("<html");
		assertThat(post(page).param("groupName", "Hong Kong")).hasStatus3xxRedirection();
		assertThat(text(post(page).param("groupName", " "), 422)).contains("id=\"group-name-error\"");
		assertThat(text(post(GROUPS).param("international", "1").param("groupName", "Hong Kong"), 422))
			.contains("id=\"group-name-error\"");
		assertThat(text(get(page + "/delete"), 200)).contains("Hong Kong");
		assertThat(post(page + "/delete")).hasStatus3xxRedirection();
		text(get(page), 400);
	}

	@Test
	void takesATagOffEverybody() {
		RunAs.call(Callers.OWNER, () -> this.intake
			.enter(new EnterCustomersRequest(0, "13800138000\n13900139000", null, List.of("a & b"))));
		assertThat(text(get(CUSTOMERS).param("tag", "a & b"), 200)).contains("delete-tag");
		assertThat(text(get(CUSTOMERS + "/tag/delete").param("tag", "a & b"), 200)).contains("a &amp; b",
				"/tag/delete?tag=a%20%26%20b");
		assertThat(to(post(CUSTOMERS + "/tag/delete").param("tag", "a & b"))).isEqualTo(CUSTOMERS);
		assertThat(text(get(CUSTOMERS), 200)).contains("138****8000").doesNotContain("a &amp; b");
		text(post(CUSTOMERS + "/tag/delete").param("tag", "a & b"), 400);
	}

	private List<String> ids() {
		return RunAs
			.call(Callers.OWNER,
					() -> this.customers
						.list(new DescribeCustomersRequest(null, null, null, null, null, null, null, null)))
			.customerSet()
			.stream()
			.map(CustomerInfo::customerId)
			.toList();
	}

	private void enter(String lines, Long group) {
		RunAs.call(Callers.OWNER, () -> this.intake.enter(new EnterCustomersRequest(0, lines, group, null)));
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(Callers.owner()).with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String to(MockMvcRequestBuilder request) {
		return request.exchange().getResponse().getRedirectedUrl();
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
