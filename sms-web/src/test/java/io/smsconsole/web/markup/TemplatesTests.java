package io.smsconsole.web.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no template may do, whoever wrote it.
 */
class TemplatesTests {

	private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

	@Test
	void runNoScriptAndSetNoStyleOfTheirOwn() throws IOException {
		assertThat(found(
				"\\s(?:th:)?(?:style|on[a-z]+|hx-on[^=]*)=|<style|<script(?![^>]*(?:src=|type=\"application/json\"))"))
			.as("what the content security policy forbids")
			.isEmpty();
	}

	@Test
	void writeNothingUnescaped() throws IOException {
		assertThat(found("th:utext|\\[\\(")).isEmpty();
	}

	@Test
	void replaceNoElementOnWhichTheyPutACondition() throws IOException {
		assertThat(found(
				"<[^<>]*\\sth:(?:if|unless|each)=[^<>]*\\sth:replace=|<[^<>]*\\sth:replace=[^<>]*\\sth:(?:if|unless|each)="))
			.as("th:replace comes before conditions and loops on the same element: put those on a th:block around it")
			.isEmpty();
	}

	@Test
	void loadNothingFromElsewhere() throws IOException {
		assertThat(found("(?:src|href|action)=\"(?:https?:)?//")).isEmpty();
	}

	@Test
	void useIconsThatExist() throws IOException {
		Icons icons = new Icons();
		assertThat(found("ui:icon=\"([a-z0-9-]+)\"")).isNotEmpty()
			.allSatisfy((name) -> assertThat(icons.svg(name, "icon")).contains("<path"));
	}

	@Test
	void useTextsThatExist() throws IOException {
		Properties texts = new Properties();
		for (Resource bundle : RESOURCES.getResources("classpath:i18n/web/*_en.properties")) {
			texts.putAll(PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, StandardCharsets.UTF_8)));
		}
		assertThat(new TreeSet<>(found("#\\{([a-z0-9.-]+)[}(]"))).isNotEmpty().isSubsetOf(texts.stringPropertyNames());
	}

	private static List<String> found(String pattern) throws IOException {
		List<String> found = new ArrayList<>();
		for (Resource template : RESOURCES.getResources("classpath:templates/**/*.html")) {
			String text = template.getContentAsString(StandardCharsets.UTF_8);
			Pattern.compile(pattern)
				.matcher(text)
				.results()
				.map((hit) -> (hit.groupCount() > 0) ? hit.group(1) : template.getFilename() + ": " + hit.group())
				.forEach(found::add);
		}
		return found;
	}

}
