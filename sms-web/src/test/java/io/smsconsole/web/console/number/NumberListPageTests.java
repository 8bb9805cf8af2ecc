package io.smsconsole.web.console.number;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.audience.dnd.DescribeBlackListRequest;
import io.smsconsole.core.audience.dnd.DoNotDisturbActions;
import io.smsconsole.core.audience.unsubscribe.AddUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeRemovalListRequest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.RemovalActions;
import io.smsconsole.core.audience.unsubscribe.UnsubscribeActions;
import io.smsconsole.core.audience.whitelist.AddFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.DescribeFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.WhitelistActions;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the lists of numbers without a browser.
 */
@PageTest
@Transactional
class NumberListPageTests {

	private static final String DND = "/console/do-not-disturb";

	private static final String UNSUBSCRIBED = "/console/unsubscribed";

	private static final String SIGN = "名单页";

	private static final String ALICE = "+8613800138000";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private DoNotDisturbActions doNotDisturb;

	@Autowired
	private UnsubscribeActions unsubscribes;

	@Autowired
	private RemovalActions removals;

	@Autowired
	private WhitelistActions whitelist;

	private String app;

	@BeforeEach
	void catalogue() {
		this.app = RunAs.call(Callers.OWNER, () -> {
			this.mother.effectiveSign(Region.MAINLAND, SIGN);
			return Long.toString(this.mother.app());
		});
	}

	@Test
	void takesPeopleWhoAreNotToBeDisturbed() {
		assertThat(text(get(DND), 200)).contains("data-testid=\"empty-state\"", "id=\"add-dnd\"");
		assertThat(text(get(DND + "/add"), 200)).contains("0:" + SIGN, "id=\"agreed\"");
		assertThat(text(post(DND + "/add").param("signName", "0:" + SIGN).param("phoneNumbers", "13800138000"), 422))
			.contains("id=\"agreed-error\"", "13800138000");
		MockMultipartFile file = new MockMultipartFile("file", "x.csv", "text/csv",
				"号码\n13800138000\n=HYPERLINK(1)\n".getBytes(StandardCharsets.UTF_8));
		String report = text(this.mvc.post()
			.uri(DND + "/add")
			.multipart()
			.file(file)
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.param("signName", "0:" + SIGN)
			.param("smsType", "0")
			.param("agreed", "true")
			.exchange(), 200);
		assertThat(report).contains("id=\"number-report\"", "=HYPERLINK(1)");
		assertThat(text(get(DND), 200)).contains("138****8000").doesNotContain(ALICE);
		assertThat(text(get(DND + "?phone=13900139000"), 200)).contains("id=\"clear-filters\"");
		assertThat(text(get(DND + "?phone=139"), 200)).contains("data-testid=\"search-problem\"");
		assertThat(text(get(DND + "/export.csv"), 200)).startsWith("\uFEFF").contains("+8613800138000", SIGN);
		long id = RunAs
			.call(Callers.OWNER,
					() -> this.doNotDisturb
						.list(new DescribeBlackListRequest(null, null, null, null, null, null, null, null)))
			.blackList()
			.get(0)
			.entryId();
		String ids = Long.toString(id);
		assertThat(text(post(DND + "/reveal").param("ids", ids), 200)).contains(ALICE);
		assertThat(text(post(DND + "/remove").param("ids", ids), 200)).contains("data-testid=\"confirm-page\"",
				"delete?ids=" + ids);
		assertThat(post(DND + "/delete?ids=" + ids)).hasStatus3xxRedirection();
		assertThat(text(get(DND), 200)).contains("data-testid=\"empty-state\"");
	}

	@Test
	void takesNumbersThatAnApplicationMayWriteToAsOftenAsItLikes() {
		String path = "/console/apps/" + this.app + "/whitelist";
		assertThat(text(get(path), 200)).contains("data-testid=\"empty-state\"", "id=\"tab-whitelist\"");
		assertThat(text(get(path + "/add"), 200)).contains("id=\"phone-numbers\"");
		assertThat(text(post(path + "/add").param("phoneNumbers", ""), 422)).contains("phone-numbers-error");
		assertThat(post(path + "/add").param("phoneNumbers", "138 0013 8000\n+852 6123 4567"))
			.hasStatus3xxRedirection();
		RunAs.call(Callers.OWNER,
				() -> this.whitelist.add(new AddFrequencyWhiteListRequest(this.app, List.of("+8613900139000"))));
		assertThat(text(get(path), 200)).contains("138****8000", "+852****4567").doesNotContain(ALICE);
		assertThat(text(get(path).header("HX-Request", "true"), 200)).doesNotContain("<html");
		assertThat(text(get(path + "/export.csv"), 200)).contains(ALICE);
		String ids = Long.toString(
				RunAs
					.call(Callers.OWNER,
							() -> this.whitelist
								.list(new DescribeFrequencyWhiteListRequest(this.app, ALICE, 1, 0, null)))
					.whiteList()
					.get(0)
					.entryId());
		assertThat(text(post(path + "/reveal").param("ids", ids), 200)).contains(ALICE);
		assertThat(text(post(path + "/remove").param("ids", ids), 200)).contains("delete?ids=" + ids);
		assertThat(post(path + "/delete?ids=" + ids)).hasStatus3xxRedirection();
		assertThat(text(get(path), 200)).doesNotContain("138****8000");
	}

	@Test
	void listsUnsubscribedPeopleAndTakesAppeals() {
		assertThat(text(get(UNSUBSCRIBED), 200)).contains("data-testid=\"empty-state\"");
		assertThat(text(get(UNSUBSCRIBED + "/add"), 200)).contains("id=\"unsubscribe-form\"");
		assertThat(post(UNSUBSCRIBED + "/add").param("smsSdkAppId", this.app)
			.param("signName", "0:" + SIGN)
			.param("smsType", "1")
			.param("phoneNumbers", "13800138000")).hasStatus3xxRedirection();
		RunAs.call(Callers.OWNER,
				() -> this.unsubscribes.add(new AddUnsubscribeRequest(this.app, SIGN, 2, List.of("+8613900139000"))));
		assertThat(text(get(UNSUBSCRIBED + "?app=" + this.app), 200)).contains("138****8000", "139****9000")
			.doesNotContain(ALICE);
		assertThat(text(get(UNSUBSCRIBED + "?size=1"), 200)).contains("data-testid=\"page-next\"");
		assertThat(text(get(UNSUBSCRIBED + "/export.csv?type=1"), 200)).contains(ALICE).doesNotContain("13900139000");
		String ids = Long.toString(
				RunAs
					.call(Callers.OWNER,
							() -> this.unsubscribes.list(new DescribeUnsubscribeRequest(this.app, null, null, 1, null,
									null, null, null, null)))
					.unsubscribeSet()
					.get(0)
					.unsubscribeId());
		assertThat(text(post(UNSUBSCRIBED + "/reveal").param("ids", ids), 200)).contains(ALICE);
		assertThat(text(post(UNSUBSCRIBED + "/remove").param("ids", ids), 200)).contains("id=\"apply-form\"", ids);
		assertThat(text(post(UNSUBSCRIBED + "/apply").param("ids", ids), 422)).contains("reason-error");
		assertThat(post(UNSUBSCRIBED + "/apply").param("ids", ids).param("reason", "<b>客户来电</b>"))
			.hasStatus3xxRedirection();
		String appeals = text(get(UNSUBSCRIBED + "/appeals?status=1"), 200);
		assertThat(appeals).contains("&lt;b&gt;客户来电&lt;/b&gt;").doesNotContain("review-").contains("138****8000");
		String id = appealId();
		assertThat(text(get(UNSUBSCRIBED + "/appeals/" + id), 200)).contains("id=\"approve\"");
		assertThat(text(post(UNSUBSCRIBED + "/appeals/" + id).param("approve", "true"), 422))
			.contains("data-testid=\"form-problems\"");
		text(get(UNSUBSCRIBED + "/appeals/42"), 404);
	}

	private String appealId() {
		return RunAs.call(Callers.OWNER,
				() -> Long.toString(this.removals
					.list(new DescribeUnsubscribeRemovalListRequest(this.app, null, null, null, null, null, null, null))
					.removalSet()
					.get(0)
					.removalId()));
	}

	private MockMvcTester.MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).with(Callers.owner());
	}

	private MockMvcTester.MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(Callers.owner()).with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String text(MockMvcTester.MockMvcRequestBuilder request, int status) {
		return text(request.exchange(), status);
	}

	private static String text(MvcTestResult result, int status) {
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
