package io.smsconsole.web.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text a person sees exists in both languages.
 */
class BundlesTests {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

	@ParameterizedTest
	@MethodSource("bundles")
	void sayTheSameInBothLanguages(String name) throws IOException {
		Properties english = texts(name, "en");
		Properties chinese = texts(name, "zh_CN");
		assertThat(chinese.keySet()).isNotEmpty().isEqualTo(english.keySet());
		english.forEach((key, text) -> assertThat(places(chinese.getProperty(key.toString()))).as("%s in %s", key, name)
			.isEqualTo(places(text.toString())));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void useKeysOfTheirOwn(String name) throws IOException {
		assertThat(texts(name, "en").keySet()).as("keys of %s start with the bundle's name", name)
			.allMatch((key) -> key.toString().startsWith(name + "."));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void writeApostrophesThatFormattingLeavesAlone(String name) throws IOException {
		for (String language : new String[] { "en", "zh_CN" }) {
			assertThat(texts(name, language)).as("%s: write ’, for ' is swallowed where there are arguments", name)
				.allSatisfy((key, text) -> assertThat(text.toString()).doesNotContain("'"));
		}
	}

	static Stream<String> bundles() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:i18n/web/*.properties");
		return Arrays.stream(files)
			.map(Resource::getFilename)
			.map((file) -> file.replaceAll("_(en|zh_CN)\\.properties$", ""))
			.distinct();
	}

	private static Properties texts(String name, String language) throws IOException {
		Resource file = new PathMatchingResourcePatternResolver()
			.getResource("classpath:i18n/web/%s_%s.properties".formatted(name, language));
		return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map((place) -> place.group(1)).collect(Collectors.toSet());
	}

}
