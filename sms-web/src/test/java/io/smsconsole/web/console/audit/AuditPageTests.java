package io.smsconsole.web.console.audit;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.CallerAuthentication;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The audit log without a browser: page or fragment, what strangers may send and see, and
 * what the file holds.
 */
@PageTest
class AuditPageTests {

	private static final String LOG = "/console/audit";

	private static final String EXPORTS = "SELECT COUNT(*) FROM audit_entry WHERE action = 'cam:ExportAuditLog' AND outcome = ?";

	private static final String REFUSED = "AuthFailure.UnauthorizedOperation";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AppActions apps;

	@Autowired
	private JdbcTemplate jdbc;

	private AuditDeeds deeds;

	@BeforeEach
	void doSomething() {
		this.deeds = new AuditDeeds(this.apps, this.jdbc);
		this.deeds.happen();
	}

	@AfterEach
	void undoIt() {
		this.deeds.undo();
	}

	@Test
	void answersABrowserWithThePageAndHtmxWithItsPart() {
		assertThat(text(get(LOG), 200)).contains("<html", "id=\"navigation\"", "id=\"audit-table\"", "id=\"verify\"");
		assertThat(text(get(LOG).header("HX-Request", "true"), 200)).contains("id=\"audit-table\"")
			.doesNotContain("<html", "id=\"verify\"");
		assertThat(text(get(LOG + "/verification").header("HX-Request", "true"), 200))
			.startsWith("<div id=\"verification\"");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"?period=x&from=y&to=z&account=%3Cb%3E&action=%3Cb%3E&app=%25&outcome=%27&call=%3Cb%3E&address=%00",
			"?after=x", "?before=-1&size=100000", "?account=999999999999999999999999" })
	void doesNotMindNonsenseInTheAddress(String query) {
		assertThat(text(get(LOG + query), 200)).doesNotContain("<b>");
	}

	@Test
	void showsWhatOthersTypedAsTheyTypedIt() {
		assertThat(text(get(LOG + "/" + this.deeds.entry("sms:ModifyAppInfo")), 200))
			.contains("&lt;script&gt;alert(1)&lt;/script&gt; 新的说明")
			.doesNotContain("<script>alert");
	}

	@Test
	void tellsWhatWasMadeWithoutItsKey() {
		String page = text(get(LOG + "/" + this.deeds.entry("sms:AddAppInfo")), 200);
		assertThat(page).contains("id=\"difference\"", this.deeds.app()).doesNotContain("AppKey");
	}

	@Test
	void knowsNoEntryThatDoesNotExist() {
		assertThat(text(get(LOG + "/7"), 404)).contains("ResourceNotFound");
	}

	@Test
	void handsOutAFileThatNoSheetTakesForFormulas() {
		int before = exports("OK");
		MvcTestResult result = get(LOG + "/export.csv?call=" + this.deeds.origin.requestId())
			.header("Accept-Language", "en")
			.exchange();
		String csv = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith("attachment; filename=\"audit-");
		assertThat(csv.lines()).hasSize(5);
		assertThat(csv).startsWith("\uFEFFTime,Account,").contains(",sms:AddAppInfo,*,OK,", ",stranger,", REFUSED);
		assertThat(csv.lines().toList()).noneMatch((line) -> line.matches(".*(^|,)[=+@-].*"));
		assertThat(exports("OK")).isEqualTo(before + 1);
	}

	@Test
	void showsNothingToWhoMayNothing() {
		int before = exports(REFUSED);
		for (String path : new String[] { LOG, LOG + "/7", LOG + "/verification", LOG + "/export.csv" }) {
			assertThat(text(this.mvc.get().uri(path).with(stranger()), 403)).contains(REFUSED)
				.doesNotContain("id=\"menu-audit\"", this.deeds.origin.requestId());
		}
		assertThat(text(this.mvc.post()
			.uri(LOG + "/verification")
			.with(stranger())
			.with(SecurityMockMvcRequestPostProcessors.csrf()), 403)).contains(REFUSED);
		assertThat(exports(REFUSED)).isEqualTo(before + 1);
	}

	private int exports(String outcome) {
		return this.jdbc.queryForObject(EXPORTS, Integer.class, outcome);
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(URI.create(path)).with(Callers.owner());
	}

	private static RequestPostProcessor stranger() {
		Caller stranger = new Caller(100000000077L, Callers.OWNER.ownerUin(), "stranger", Means.SESSION, "test");
		return SecurityMockMvcRequestPostProcessors.authentication(new CallerAuthentication(stranger));
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(body).isEqualTo(status);
		return body;
	}

}
