package io.smsconsole.core.structure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTests {

	@ParameterizedTest
	@ValueSource(strings = { "<script>go()</script>", "<script type=\"module\">go()</script>", "<style>a{}</style>",
			"<p style='color: red'>", "<p th:style=\"${x}\">", "<p th:styleappend=\"${x}\">",
			"<p data-th-style=\"${x}\">", "<a onclick=\"go()\">", "<a ONCLICK=go()>", "<a th:onclick=\"|go(${x})|\">",
			"<a hx-on:click=\"go()\">", "<a data-hx-on--after-request='go()'>",
			"<a th:if=\"${a > b}\" onfocus='go()'>" })
	void findsWhatIsInline(String html) {
		assertThat(Template.inline(html)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script src='/a.js'></script>", "<script th:src=\"@{/a.js}\" defer></script>",
			"<script type=\"application/json\" id=\"data\">{}</script>", "<p class=\"style\" data-online=\"x\">",
			"<link rel='stylesheet' href='a.css'>", "<p title=\"a style=b onclick=c\">", "<!-- <p style='x'> -->",
			"text that is onclick='x'", "<progress value=\"3\" max=\"5\"></progress>",
			"<a th:if=\"${a > b}\" hx-post=\"/x\">" })
	void letsTheRestPass(String html) {
		assertThat(Template.inline(html)).isEmpty();
	}

	@Test
	void namesEachOffence() {
		assertThat(Template.inline("<div style='x' onclick='y'><script>z</script></div>"))
			.containsExactlyInAnyOrder("style", "onclick", "<script>");
	}

}
