package io.smsconsole.web.shortlink;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ModifyShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkInfo;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.core.sending.click.Clicks;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Following short links, and making them.
 */
@PageTest
@Transactional
class FollowPageTests {

	private static final String BROWSER = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Safari/604.1";

	private static final String TARGET = "https://www.example.com/sale";

	private static final String PAGES = "/console/short-links";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ShortLinkActions links;

	@Autowired
	private Clicks clicks;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private JdbcClient database;

	private String app;

	private ShortLinkInfo link;

	private String path;

	@BeforeEach
	void aLink() {
		RunAs.call(Callers.OWNER, () -> {
			this.app = Long.toString(this.mother.app());
			this.link = this.links.info(new ShortLinkRequest(
					this.links.add(new AddShortLinkRequest(this.app, "Sale", TARGET, null)).linkId()));
			return null;
		});
		this.path = this.link.shortUrl().substring(this.link.shortUrl().lastIndexOf('/'));
	}

	@Test
	void leadsPeopleOnWithoutLeavingATrace() {
		MockHttpServletResponse answer = follow(HttpMethod.GET).exchange().getResponse();
		assertThat(answer.getStatus()).isEqualTo(302);
		assertThat(answer.getRedirectedUrl()).isEqualTo(TARGET);
		assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
		assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
		assertThat(answer.getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
	}

	@Test
	void tellsPeopleFromPrograms() {
		follow(HttpMethod.GET).exchange();
		follow(HttpMethod.GET).exchange();
		follow(HttpMethod.HEAD).exchange();
		follow(HttpMethod.GET).header("Sec-Purpose", "prefetch;prerender").exchange();
		follow(HttpMethod.GET).header("X-Moz", "prefetch").exchange();
		this.mvc.get().uri(this.path).exchange();
		this.mvc.get().uri(this.path).header(HttpHeaders.USER_AGENT, "WhatsApp/2.23.20.0").exchange();
		this.clicks.flush();
		assertThat(this.database.sql("SELECT CONCAT(people, ' ', clicks, ' ', bots) FROM click_hour WHERE link_id = ?")
			.param(this.link.linkId())
			.query(String.class)
			.single()).isEqualTo("1 2 5");
	}

	@Test
	void tellsInTheVisitorsLanguageThatALinkIsWrongOrOver() {
		assertThat(over("/123456789", "zh-CN", 404)).contains("lang=\"zh-CN\"", "页面不存在")
			.doesNotContain("/console\"", "SMS");
		String wrong = this.path.substring(0, 9) + (this.path.endsWith("x") ? 'y' : 'x');
		assertThat(over(wrong, "en", 404)).contains("There is no such page");
		RunAs.call(Callers.OWNER,
				() -> this.links.modify(new ModifyShortLinkRequest(this.link.linkId(), null, null, null, false)));
		assertThat(over(this.path, "en", 410)).contains("This link is over");
	}

	@Test
	void makesChangesAndDeletesThem() {
		String page = post(PAGES).param("smsSdkAppId", this.app)
			.param("linkName", "Autumn")
			.param("targetUrl", TARGET)
			.param("expireTime", "2031-12-31")
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		assertThat(page).startsWith(PAGES + "/");
		assertThat(text(get(page), 200)).contains("Autumn", TARGET, "2031-12-31 23:59", "id=\"short-text\"");
		assertThat(text(get(page + "/edit"), 200)).contains("value=\"2031-12-31\"");
		assertThat(post(page).param("linkName", "Winter").param("targetUrl", TARGET).param("expireTime", ""))
			.hasRedirectedUrl(page);
		assertThat(text(get(page), 200)).contains("Winter", "No end");
		assertThat(
				text(post(page).param("linkName", "").param("targetUrl", "javascript:x").param("expireTime", "x"), 422))
			.contains("id=\"link-name-error\"");
		assertThat(post(page + "/enable").param("enabled", "false")).hasRedirectedUrl(page);
		assertThat(text(get(page), 200)).contains("Disabled");
		assertThat(text(get(PAGES + "?search=Winter"), 200)).contains("Winter").doesNotContain(">Sale<");
		assertThat(text(get(page + "/delete"), 200)).contains("Winter");
		assertThat(post(page + "/delete")).hasRedirectedUrl(PAGES);
		assertThat(get(page)).hasStatus(404);
	}

	@Test
	void offersLinksToATextAndTellsItsClicks() {
		assertThat(text(get(PAGES + "/pick"), 200)).contains("data-write=\"" + this.link.shortText() + "\"");
		assertThat(text(
				post(PAGES + "/pick").param("smsSdkAppId", this.app).param("linkName", "New").param("targetUrl", "x"),
				422))
			.contains("target-url-error");
		assertThat(text(post(PAGES + "/pick").param("smsSdkAppId", this.app)
			.param("linkName", "New")
			.param("targetUrl", TARGET), 200)).contains("data-write-now=");
		long template = RunAs.call(Callers.OWNER, () -> {
			this.mother.sign(Region.INTERNATIONAL, "Parcels");
			return this.mother.template(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Sale: " + this.link.shortText());
		});
		assertThat(text(get(PAGES + "/pick"), 200)).doesNotContain(this.link.shortText());
		follow(HttpMethod.GET).exchange();
		this.clicks.flush();
		String page = PAGES + "/" + this.link.linkId();
		assertThat(text(get(page), 200)).contains("/console/international/templates/" + template,
				"data-testid=\"chart\"", "No group send");
		assertThat(text(get(page + "?period=week").header("HX-Request", "true"), 200)).contains("id=\"clicks\"")
			.doesNotContain("<html");
		String view = "/console/statistics/international/clicks";
		assertThat(text(get(view), 200)).contains("tab-clicks", "id=\"link-table\"", this.link.shortUrl());
		assertThat(text(get(view + "/link-table.csv"), 200)).contains(this.link.shortUrl() + "," + template, ",1,");
		assertThat(text(get("/console/statistics/mainland/clicks"), 200)).contains("empty-state");
	}

	private String over(String address, String language, int status) {
		MockHttpServletResponse answer = this.mvc.get()
			.uri(address)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.header(HttpHeaders.USER_AGENT, BROWSER)
			.exchange()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(status);
		assertThat(answer.getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MockMvcRequestBuilder follow(HttpMethod method) {
		return this.mvc.method(method).uri(this.path).header(HttpHeaders.USER_AGENT, BROWSER);
	}

	private MockMvcRequestBuilder get(String address) {
		return this.mvc.get().uri(address).header(HttpHeaders.ACCEPT_LANGUAGE, "en").with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String address) {
		return this.mvc.post()
			.uri(address)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MockHttpServletResponse answer = request.exchange().getResponse();
		String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(answer.getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
