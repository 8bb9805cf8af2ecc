package io.smsconsole.web.help;

import java.util.LinkedHashMap;
import java.util.Map;

import io.smsconsole.web.language.Language;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.Elsewhere;
import io.smsconsole.web.testing.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the documentation from a console that runs elsewhere, with the
 * data of the demo. Part of {@code make pictures} only.
 */
@EnabledIfSystemProperty(named = GuidePicturesIT.ADDRESS, matches = "http.+")
class GuidePicturesIT {

	static final String ADDRESS = "sms.pictures.address";

	private static final int HEIGHT = 800;

	private static final Map<String, String> PAGES = pages();

	@Test
	void showsPagesThatChaptersTellOf() {
		Browser browser = Elsewhere.browser(System.getProperty(ADDRESS));
		browser.width(1280);
		browser.scheme("light");
		browser.signIn();
		for (Language language : Language.values()) {
			browser.language(language.tag());
			PAGES.forEach((name, path) -> {
				browser.open(path);
				Screenshots.take(browser, "guide/" + language.tag() + "/" + name, HEIGHT);
			});
		}
	}

	private static Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("overview", "/console");
		pages.put("group-sends", "/console/mainland/tasks");
		pages.put("template", "/console/mainland/templates/new");
		pages.put("statistics", "/console/statistics/mainland/overview?period=month");
		pages.put("developers", "/console/developer");
		pages.put("deliveries", "/console/general/deliveries");
		pages.put("applications", "/console/apps");
		pages.put("policies", "/console/policies");
		pages.put("alarms", "/console/alarms");
		pages.put("audit", "/console/audit");
		return pages;
	}

}
