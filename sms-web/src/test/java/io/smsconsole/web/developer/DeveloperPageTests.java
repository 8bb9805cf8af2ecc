package io.smsconsole.web.developer;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.KeyText;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.CallerAuthentication;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages for developers without a browser: page or fragment, what strangers may send
 * and see, and that no secret is in any of them.
 */
@PageTest
@Transactional
class DeveloperPageTests {

	private final String secretId = KeyText.newSecretId();

	private final String secretKey = KeyText.newSecretKey();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ActionCatalog catalog;

	@Autowired
	private AccessKeys keys;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AppActions apps;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void addKey() {
		this.keys.add(this.accounts.owner().orElseThrow(), this.secretId, this.secretKey);
	}

	@ParameterizedTest
	@CsvSource({ "/console/developer, program", "/console/developer/errors, results",
			"/console/developer/errors/receipts, results", "/console/developer/calls, results",
			"/console/developer/request, builder", "/console/developer/actions, results",
			"/console/general/deliveries, results" })
	void answersABrowserWithThePageAndHtmxWithItsPart(String path, String id) {
		assertThat(text(get(path), 200)).contains("<html", "id=\"navigation\"", "id=\"" + id + "\"")
			.doesNotContain(this.secretKey);
		assertThat(text(get(path).header("HX-Request", "true"), 200)).contains("id=\"" + id + "\"")
			.doesNotContain("<html", "id=\"navigation\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/developer?sdk=cobol&key=%00", "/console/developer/errors?q=%3Cscript%3E&after=x",
			"/console/developer/errors/receipts?carrier=x&kind=y&code=%3Cb%3E&after=-1",
			"/console/developer/calls?key=%27&code=%3Cb%3E&errors=x&still=y",
			"/console/developer/request?action=%3Cscript%3E&key=x", "/console/developer/actions?q=%3Cb%3E",
			"/console/general/deliveries?app=x&kind=y&state=z&after=w" })
	void doesNotMindNonsenseInTheAddress(String path) {
		assertThat(text(get(path), 200)).doesNotContain("<script>\"", "<b>");
	}

	@Test
	void tellsOfEveryActionThatProgramsMayCallAndOfNoOther() {
		String list = text(get("/console/developer/actions"), 200);
		for (ActionEntry entry : this.catalog.all()) {
			String address = "/console/developer/actions/" + entry.name();
			if (!entry.api()) {
				assertThat(list).doesNotContain('"' + address + '"');
				text(get(address), 404);
				continue;
			}
			assertThat(list).contains('"' + address + '"');
			String page = text(get(address), 200);
			for (RecordComponent field : entry.request().getRecordComponents()) {
				assertThat(page).contains("<code>" + StringUtils.capitalize(field.getName()) + "</code>");
			}
		}
		assertThat(list).doesNotContain("??");
	}

	@Test
	void knowsNoCodeThatDoesNotExist() {
		assertThat(text(get("/console/developer/errors/No.Such"), 404)).contains("ResourceNotFound");
	}

	@Test
	void fillsExamplesInWithTheApplicationThatIsChosen() {
		String[] ids = new String[2];
		for (int i = 0; i < ids.length; i++) {
			ids[i] = RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Shop", null, null)))
				.smsSdkAppId();
		}
		for (String id : ids) {
			Cookie chosen = new Cookie("app", id);
			assertThat(text(get("/console/developer/request?action=SendSms").cookie(chosen), 200))
				.contains("&quot;SmsSdkAppId&quot;: &quot;" + id + "&quot;");
			assertThat(text(get("/console/developer?sdk=java").cookie(chosen), 200)).contains("&quot;" + id + "&quot;",
					"id=\"to-own-keys\"");
		}
		assertThat(text(get("/console/developer/request?action=SendSms").cookie(new Cookie("app", "1499999999")), 200))
			.contains("&quot;SmsSdkAppId&quot;: &quot;" + ids[1] + "&quot;");
	}

	@Test
	void writesProgramsWithWhatOneHasAndTellsWhatIsMissing() {
		List.of("sign", "template")
			.forEach((table) -> this.database.sql("UPDATE " + table + " SET state = 1").update());
		String before = text(get("/console/developer?sdk=go"), 200);
		assertThat(before).contains("sdk-missing", "StringPtr(&quot;&lt;sign&gt;&quot;)", "/console/mainland/signs/new",
				"/console/mainland/templates/new");
		String template = RunAs.call(Callers.OWNER, () -> {
			this.mother.effectiveSign(Region.MAINLAND, "示例商城");
			this.mother.effectiveTemplate(Region.MAINLAND, SmsType.MARKETING, "上新啦，拒收请回复R");
			return Long
				.toString(this.mother.effectiveTemplate(Region.MAINLAND, SmsType.VERIFICATION, "验证码{1}，{2}分钟内有效。"));
		});
		RunAs.call(Callers.OWNER, this.mother::app);
		assertThat(text(get("/console/developer?sdk=go"), 200)).doesNotContain("sdk-missing", "&lt;sign&gt;")
			.contains("StringPtr(&quot;示例商城&quot;)", "StringPtr(&quot;" + template + "&quot;)",
					"[]string{&quot;123456&quot;, &quot;5&quot;}");
	}

	@Test
	void namesTheEndpointByWhichItWasReached() {
		String page = text(get("/console/developer?sdk=python").with((request) -> {
			request.setScheme("https");
			request.setServerName("sms.example.com");
			request.setServerPort(443);
			return request;
		}), 200);
		assertThat(page).contains("protocol=&quot;https&quot;, endpoint=&quot;sms.example.com&quot;");
		assertThat(text(get("/console/developer?sdk=go").with((request) -> {
			request.setServerPort(8080);
			return request;
		}), 200)).contains("HttpProfile.Endpoint = &quot;localhost:8080&quot;", "Scheme = &quot;http&quot;");
	}

	@Test
	void signsWithoutShowingTheSecret() {
		String page = text(sign(this.secretId, "{\"AppName\":\"it's <b>\"}"), 200);
		assertThat(page).contains("id=\"curl\"", "X-TC-Action: DescribeAppList", "it&#39;\\&#39;&#39;s &lt;b&gt;")
			.doesNotContain(this.secretKey, "<b>");
	}

	@Test
	void tellsWhatIsWrongWithACallBesideItsField() {
		assertThat(text(sign(this.secretId, "{"), 422)).contains("id=\"parameter-json-error\"")
			.doesNotContain("id=\"signed\"");
		assertThat(text(sign(KeyText.newSecretId(), "{}"), 422)).contains("id=\"secret-id-error\"")
			.doesNotContain("id=\"signed\"");
		assertThat(text(post("/console/developer/request"), 422)).doesNotContain("id=\"signed\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/developer", "/console/developer/errors", "/console/developer/calls",
			"/console/developer/request", "/console/developer/actions", "/console/general/deliveries",
			"/console/general/reply-callback" })
	void showsNothingToWhoMayNothing(String path) {
		Caller stranger = new Caller(100000000077L, Callers.OWNER.ownerUin(), "stranger", Means.SESSION, "test");
		MvcTestResult result = this.mvc.get()
			.uri(path)
			.with(SecurityMockMvcRequestPostProcessors.authentication(new CallerAuthentication(stranger)))
			.exchange();
		String page = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(page).contains("AuthFailure.UnauthorizedOperation").doesNotContain("id=\"menu-developer");
		assertThat(result.getResponse().getStatus()).isEqualTo(403);
	}

	private MockMvcRequestBuilder sign(String key, String json) {
		return post("/console/developer/request").param("actionName", "DescribeAppList")
			.param("secretId", key)
			.param("parameterJson", json);
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(URI.create(path)).with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(Callers.owner()).with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(body).isEqualTo(status);
		return body;
	}

}
