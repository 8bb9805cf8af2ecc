package io.smsconsole.web;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All modules' migrations make one history.
 */
class MigrationsTests {

	private static final Pattern NAME = Pattern.compile("V(\\d{12})__[a-z0-9]+_[a-z0-9_]+\\.sql");

	private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("uuuuMMddHHmm")
		.withResolverStyle(ResolverStyle.STRICT);

	@Test
	void tellWhenAndWhatTheyChange() throws IOException {
		assertThat(migrations()).isNotEmpty()
			.filteredOn((name) -> !wellNamed(name))
			.as("migrations not named V<yyyymmddhhmm>__<feature>_<change>.sql: rename each before it is released")
			.isEmpty();
	}

	@Test
	void neverShareAVersion() throws IOException {
		assertThat(migrations()).extracting((name) -> name.split("__", 2)[0])
			.as("versions of all modules' migrations: give the newer of two a later minute")
			.doesNotHaveDuplicates();
	}

	private static boolean wellNamed(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			return false;
		}
		try {
			LocalDateTime.parse(matcher.group(1), VERSION);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static List<String> migrations() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
		return Arrays.stream(files).map(Resource::getFilename).filter(Objects::nonNull).toList();
	}

}
