package io.smsconsole.web.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.core.catalog.review.ReviewMirror;
import io.smsconsole.web.testing.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An account without qualifications, signs and templates, and the upstream's review on
 * demand.
 */
@Component
public class CatalogFixture {

	private static final List<String> TABLES = List.of("template", "sign", "qualification");

	private final JdbcClient database;

	private final ReviewMirror mirror;

	CatalogFixture(JdbcClient database, ReviewMirror mirror) {
		this.database = database;
		this.mirror = mirror;
	}

	/**
	 * Forgets all qualifications, signs and templates.
	 */
	public void empty() {
		this.database.sql("DELETE FROM review_outbox").update();
		this.database.sql("DELETE FROM review_item").update();
		// group sends of other tests still tell of them
		TABLES.forEach((table) -> this.database.sql("UPDATE " + table + " SET deleted = NOW() WHERE deleted IS NULL")
			.update());
		this.database.sql("UPDATE cache_version SET version = version + 1").update();
	}

	/**
	 * Gives all templates in effect a name.
	 * @param name the name
	 */
	public void nameTemplates(String name) {
		this.database.sql("UPDATE template SET name = ? WHERE deleted IS NULL").params(name).update();
		this.database.sql("UPDATE cache_version SET version = version + 1").update();
	}

	/**
	 * Sets a sign's or a template's state, as a reviewer would.
	 * @param table {@code sign} or {@code template}
	 * @param name its name
	 * @param state a {@code StatusCode}
	 * @param reply what the reviewer says
	 */
	public void decide(String table, String name, int state, String reply) {
		this.database.sql("UPDATE " + table + " SET state = ?, reply = ? WHERE name = ?")
			.params(state, reply, name)
			.update();
		this.database.sql("DELETE FROM review_outbox").update();
		this.database.sql("UPDATE cache_version SET version = version + 1").update();
	}

	/**
	 * Has everything that was handed in wait for a reviewer here.
	 * @param submitter who handed it in, other than the owner
	 */
	public void awaitReviewer(String submitter) {
		this.database.sql("UPDATE review_item SET stage = 1, submitted_by = 77, submitter = ?")
			.params(submitter)
			.update();
		this.database.sql("DELETE FROM review_outbox").update();
	}

	/**
	 * Lets the simulated cloud review until a page shows the outcome.
	 * @param browser the browser
	 * @param name what shows it, by its {@code data-testid}
	 * @param text the outcome
	 */
	public void review(Browser browser, String name, String text) {
		browser.await().until((page) -> {
			this.mirror.run();
			return ExpectedConditions
				.textToBePresentInElementLocated(By.cssSelector("[data-testid='" + name + "']"), text)
				.apply(page);
		});
	}

	/**
	 * A proof image in a file.
	 * @param folder where to put it
	 * @return the path, as a file field takes it
	 */
	public static String image(Path folder) {
		try {
			return Files.write(folder.resolve("licence.png"), Pictures.file("png", 60, 40)).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
