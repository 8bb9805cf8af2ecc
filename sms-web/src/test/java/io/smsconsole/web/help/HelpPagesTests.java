package io.smsconsole.web.help;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import io.smsconsole.web.language.Language;
import io.smsconsole.web.language.LanguageResolver;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class HelpPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Guide guide;

	@Autowired
	private List<MenuEntry> entries;

	@ParameterizedTest
	@EnumSource
	void hasEachChapterInBothLanguages(Language language) {
		assertThat(this.guide.chapters(language)).hasSize(Topic.values().length).allSatisfy((chapter) -> {
			assertThat(chapter.prose().title()).isNotBlank();
			assertThat(chapter.prose().sections()).isNotEmpty();
			String page = page(chapter.path(), language);
			assertThat(page)
				.contains("<h1>" + chapter.prose().title() + "</h1>", "id=\"part-1\"", "aria-current=\"page\"")
				.doesNotContain("??");
		});
	}

	@Test
	void hasTheSamePartsInBothLanguages() {
		List<Chapter> english = this.guide.chapters(Language.ENGLISH);
		List<Chapter> chinese = this.guide.chapters(Language.CHINESE);
		for (int i = 0; i < english.size(); i++) {
			assertThat(chinese.get(i).prose().sections()).as(english.get(i).path())
				.hasSameSizeAs(english.get(i).prose().sections());
		}
	}

	@Test
	void listsChaptersByWhomTheyAreFor() {
		String page = page("/console/help", Language.ENGLISH);
		Arrays.stream(Topic.values()).forEach((topic) -> assertThat(page).contains("/console/help/" + topic.slug()));
		assertThat(page("/console/help", Language.CHINESE)).contains("审核人员", "群发短信");
	}

	@Test
	void findsWordsUnderTheirHeadings() {
		assertThat(page("/console/help?q=segments", Language.ENGLISH))
			.contains("/console/help/texts#part-2", "Segments")
			.doesNotContain("card-quiet");
		assertThat(page("/console/help?q=no-such-word", Language.ENGLISH)).contains("No chapter has this word");
		assertThat(page("/console/help?q=<script>", Language.ENGLISH)).doesNotContain("<script>”");
	}

	@Test
	void leadsFromEachPageToItsChapter() {
		assertThat(this.entries).isNotEmpty().allSatisfy((entry) -> {
			String page = page(entry.path(), Language.ENGLISH);
			// some lead on to the first of their tabs
			if (!page.isEmpty()) {
				assertThat(page).as(entry.path())
					.contains("id=\"page-help\" href=\"/console/help/" + Topic.helpingOn(entry.path()).slug() + "\"");
			}
		});
	}

	@Test
	void knowsNoOtherChapters() {
		assertThat(this.mvc.get().uri("/console/help/no-such-chapter").with(Callers.owner())).hasStatus(404);
	}

	private String page(String path, Language language) {
		return new String(this.mvc.get()
			.uri(path)
			.cookie(new Cookie(LanguageResolver.COOKIE, language.tag()))
			.with(Callers.owner())
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
