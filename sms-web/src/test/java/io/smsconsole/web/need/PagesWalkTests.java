package io.smsconsole.web.need;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.CallerAuthentication;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every mapped address of the console as somebody who was granted nothing: each
 * refuses and names the operation that is missing, but for what everybody has.
 */
@PageTest
@Transactional
class PagesWalkTests {

	/**
	 * The start, the documentation, what one sees of oneself, and what one chooses for
	 * one's own browser.
	 */
	private static final Pattern EVERYBODYS = Pattern
		.compile("/console|/console/quick-start|/console/help(/.*)?|/console/preferences|/console/account(/.*)?");

	private static final Map<String, String> PLACES = Map.of("sdkAppId", "1400000001", "move", "pause", "code",
			"InternalError", "name", "SendSms", "winner", "1", "view", "overview", "table", "statistics-table", "list",
			"records", "isoCode", "SG", "smsType", "0");

	private static final List<String> REGIONS = List.of("mainland", "international");

	private static final Pattern PLACE = Pattern.compile("\\{\\*?([A-Za-z]+)(:(?:[^{}]|\\{[^{}]*})*)?}");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private ActionCatalog catalog;

	@Autowired
	private List<MenuEntry> entries;

	@Test
	void refusesSomebodyWithoutPoliciesEverywhere() {
		SoftAssertions softly = new SoftAssertions();
		this.mappings.getHandlerMethods().forEach((mapping, handler) -> pages(mapping, handler).forEach((path) -> {
			for (HttpMethod method : methods(mapping)) {
				MockHttpServletResponse answer = request(method, path, mapping, handler).exchange().getResponse();
				String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
				String told = page.replaceAll("(?s)<[^>]*>|\\s+", " ").replaceAll(" +", " ");
				softly.assertThat(answer.getStatus()).as("%s %s: %s", method, path, told).isEqualTo(403);
				softly.assertThat(page)
					.as("%s %s", method, path)
					.contains("AuthFailure.UnauthorizedOperation")
					.containsPattern("(sms|cam):[A-Z]");
			}
		}));
		softly.assertAll();
	}

	@Test
	void leadsNobodyToAPageThatRefusesThem() {
		assertThat(this.entries).isNotEmpty().allSatisfy((entry) -> {
			boolean everybodys = EVERYBODYS.matcher(entry.path()).matches();
			assertThat(entry.action() == null).as(entry.path()).isEqualTo(everybodys);
			if (!everybodys) {
				assertThat(this.catalog.find(entry.action())).as(entry.path()).isPresent();
				MockHttpServletResponse answer = this.mvc.get()
					.uri(entry.path())
					.with(stranger())
					.exchange()
					.getResponse();
				assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)).as(entry.path())
					.contains(this.catalog.get(entry.action()).toString());
			}
		});
	}

	@Test
	void namesOnlyOperationsThatThereAre() {
		assertThat(this.mappings.getHandlerMethods().values().stream().flatMap(PagesWalkTests::needs)).isNotEmpty()
			.allSatisfy((action) -> assertThat(this.catalog.find(action)).as(action).isPresent());
	}

	private static Stream<String> needs(HandlerMethod handler) {
		return Stream.of(handler.getMethodAnnotation(Needs.class), handler.getBeanType().getAnnotation(Needs.class))
			.filter((needs) -> needs != null)
			.flatMap((needs) -> Arrays.stream(needs.value()));
	}

	private static List<String> pages(RequestMappingInfo mapping, HandlerMethod handler) {
		boolean sample = handler.getBeanType().getPackageName().endsWith(".sample");
		return mapping.getPatternValues()
			.stream()
			.filter((path) -> path.startsWith("/console") && !sample)
			.flatMap((path) -> REGIONS.stream().map((region) -> path.replaceAll("\\{region[^}]*}", region)).distinct())
			.map((path) -> PLACE.matcher(path).replaceAll((place) -> PLACES.getOrDefault(place.group(1), "42")))
			.filter((path) -> !EVERYBODYS.matcher(path).matches())
			.toList();
	}

	private static List<HttpMethod> methods(RequestMappingInfo mapping) {
		Set<?> asked = mapping.getMethodsCondition().getMethods();
		return asked.isEmpty() ? List.of(HttpMethod.GET)
				: asked.stream().map((method) -> HttpMethod.valueOf(method.toString())).toList();
	}

	private MockMvcRequestBuilder request(HttpMethod method, String path, RequestMappingInfo mapping,
			HandlerMethod handler) {
		MockMvcRequestBuilder request = this.mvc.method(method)
			.uri(URI.create(path))
			.with(stranger())
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		mapping.getHeadersCondition()
			.getExpressions()
			.forEach((header) -> request.header(header.getName(), value(header)));
		mapping.getParamsCondition().getExpressions().forEach((param) -> request.param(param.getName(), value(param)));
		for (Parameter parameter : handler.getMethod().getParameters()) {
			primitives(parameter.getType()).forEach((name) -> request.param(name, "1"));
			RequestParam wanted = parameter.getAnnotation(RequestParam.class);
			if (wanted != null && wanted.required() && wanted.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
				request.param(wanted.name().isEmpty() ? parameter.getName() : wanted.name(), "1");
			}
		}
		return request;
	}

	/** What a form can't be without. */
	private static List<String> primitives(Class<?> form) {
		return !form.isRecord() ? List.of()
				: Arrays.stream(form.getRecordComponents())
					.filter((component) -> component.getType().isPrimitive())
					.map(RecordComponent::getName)
					.toList();
	}

	private static String value(NameValueExpression<String> expression) {
		return (expression.getValue() != null) ? expression.getValue() : "1";
	}

	private static RequestPostProcessor stranger() {
		Caller stranger = new Caller(100000000077L, Callers.OWNER.ownerUin(), "stranger", Means.SESSION, "test");
		return SecurityMockMvcRequestPostProcessors.authentication(new CallerAuthentication(stranger));
	}

}
