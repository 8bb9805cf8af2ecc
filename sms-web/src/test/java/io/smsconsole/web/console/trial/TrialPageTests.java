package io.smsconsole.web.console.trial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskPreparation;
import io.smsconsole.core.sending.trial.TrialProgress;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Trying a group send before it goes to all, on own numbers and on parts of the list,
 * without a browser.
 */
@PageTest
@Transactional
class TrialPageTests {

	private static final String HALF = "/console/international";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private TaskPreparation preparation;

	@Autowired
	private TrialProgress progress;

	private String templateB;

	private String task;

	@BeforeEach
	void aTaskToBeConfirmed() {
		RunAs.call(Callers.OWNER, () -> {
			String app = Long.toString(this.mother.app());
			this.mother.effectiveSign(Region.INTERNATIONAL, "Parcels");
			String templateA = template("Parcel {1} is here");
			this.templateB = template("Come and get {1}");
			List<String> numbers = IntStream.range(0, 300).mapToObj((i) -> "+8526123" + (1000 + i)).toList();
			this.task = this.tasks
				.create(new CreateSendTaskRequest("Parcels", 1, app, "Parcels", templateA, List.of("A1"), numbers, null,
						null, null, null))
				.taskId();
			return null;
		});
	}

	@Test
	void sendsTestsToOwnNumbersAndRemembersThem() {
		String path = HALF + "/tasks/" + this.task;
		assertThat(text(get(path), 200)).contains("id=\"test-form\"", "value=\"A1\"")
			.doesNotContain("test-results\" aria-live=\"polite\" hx-get");
		assertThat(post(path + "/test").param("numbers", "+85269999999, 1").param("parameter", "B2"))
			.hasRedirectedUrl(path + "#task-test");
		String page = text(get(path), 200);
		assertThat(page).contains("+852****9999", "InvalidParameterValue.IncorrectPhoneNumber",
				"value=\"+85269999999 1\"", "id=\"make-trial\"");
		assertThat(text(get(path + "/test").header("HX-Request", "true"), 200)).contains("data-testid=\"test\"")
			.doesNotContain("<html", "test-form");
		assertThat(post(path + "/test").param("numbers", "1 2 3 4 5 6")).hasRedirectedUrl(path + "#task-test");
	}

	@Test
	void makesATrialAndShowsItsPartsSideBySide() {
		String form = HALF + "/trials/new?task=" + this.task;
		assertThat(text(get(form), 200)).contains("id=\"trial-form\"", "Come and get {1}");
		assertThat(text(post(form).param("templateId", this.templateB).param("share", "99"), 422))
			.contains("id=\"share-error\"");
		String path = make(form);
		assertThat(text(get(path), 200)).contains("data-state=\"0\"");
		take(path);
		assertThat(text(get(path), 200)).contains("data-state=\"1\"", "id=\"confirm-trial\"", "Come and get {1}");
		assertThat(text(get(HALF + "/tasks/" + this.task), 200)).contains("data-testid=\"in-trial\"")
			.doesNotContain("data-testid=\"task-reason\"");
		assertThat(text(post(path + "/start"), 200)).contains("aria-invalid=\"true\"");
		assertThat(post(path + "/start").param("understood", "true")).hasRedirectedUrl(path);
		assertThat(text(get(path).header("HX-Request", "true"), 200)).contains("data-state=\"2\"", "id=\"decide-1\"")
			.doesNotContain("<html");
		assertThat(text(get(path + "/decide/1"), 200)).contains("B");
		assertThat(post(path + "/decide/1")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200))
			.contains("data-state=\"3\"", "data-testid=\"trial-reason\"", "Chosen by owner.")
			.doesNotContain("id=\"stop-trial\"");
	}

	@Test
	void givesATrialUpAfterAsking() {
		String path = make(HALF + "/trials/new?task=" + this.task);
		assertThat(text(get(path + "/stop"), 200)).contains("Parcels");
		assertThat(post(path + "/stop")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).contains("data-state=\"4\"");
		assertThat(post(path + "/stop")).hasRedirectedUrl(path);
	}

	private String make(String form) {
		MvcTestResult made = post(form).param("templateId", this.templateB)
			.param("share", "40")
			.param("waitMinutes", "5")
			.param("metric", "0")
			.param("minimumSample", "0")
			.exchange();
		String path = made.getResponse().getRedirectedUrl();
		assertThat(path).startsWith(HALF + "/trials/");
		return path;
	}

	/** What the background does. */
	private void take(String path) {
		long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
		this.progress.step(id);
		this.preparation.prepareAll();
		this.progress.step(id);
	}

	private String template(String content) {
		return Long.toString(this.mother.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, content));
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).header("Accept-Language", "en").with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post()
			.uri(path)
			.header("Accept-Language", "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
