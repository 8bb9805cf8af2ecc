package io.smsconsole.web.markup;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

class ProseReaderTests {

	private final ProseReader reader = new ProseReader(
			new Pictures(new StaticListableBeanFactory().getBeanProvider(ResourceUrlProvider.class)));

	@Test
	void takesTitleAndSectionsApart() {
		Prose prose = this.reader.read("# Title\n\n## One\n\nfirst *word*\n\n## Two\n\n- second\n", "en");
		assertThat(prose.title()).isEqualTo("Title");
		assertThat(prose.sections()).containsExactly(new Prose.Section("part-1", "One", "first word"),
				new Prose.Section("part-2", "Two", "- second"));
		assertThat(prose.html()).doesNotContain("Title").contains("<h2 id=\"part-1\">One</h2>", "<em>word</em>");
	}

	@Test
	void writesTablesAsTables() {
		assertThat(this.reader.read("| a | b |\n|---|---|\n| 1 | 2 |\n", "en").html())
			.contains("<table class=\"table\">", "<td>1</td>");
	}

	@Test
	void letsNoMarkupThrough() {
		String html = this.reader
			.read("<script>alert(1)</script>\n\n<b onclick=x>b</b> [a](javascript:alert(1))\n", "en")
			.html();
		assertThat(html).doesNotContain("<script", "<b ", "javascript:").contains("&lt;script&gt;");
	}

}
