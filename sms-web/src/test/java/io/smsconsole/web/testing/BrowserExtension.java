package io.smsconsole.web.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hands each test a {@link Browser} without cookies, keeps a picture of the page on which
 * a test failed, and fails a test during which a script failed or the content security
 * policy was broken.
 */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).computeIfAbsent(Browser.class, (type) -> browser(context), Browser.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Browser browser = context.getStore(NAMESPACE).get(Browser.class, Browser.class);
		if (browser == null) {
			return;
		}
		if (context.getExecutionException().isPresent()) {
			Screenshots.take(browser, "failed-" + context.getRequiredTestClass().getSimpleName() + "-"
					+ context.getRequiredTestMethod().getName());
		}
		else {
			assertThat(Complaints.of(browser.chrome())).as("what the browser complained about").isEmpty();
		}
	}

	private static Browser browser(ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		// all tests sign in from one address, which would be locked after a few that fail
		// to
		application.getBean(JdbcTemplate.class).update("DELETE FROM signin_attempt");
		Environment environment = application.getEnvironment();
		Browser browser = new Browser(Chromium.fresh(),
				"http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
		browser.width(1280);
		return browser;
	}

}
