package io.smsconsole.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What MariaDB takes and MySQL refuses, since the tests run on MariaDB.
 */
class MapperDialectTests {

	private static final Pattern STATEMENT = Pattern.compile("<(sql|select|update|insert|delete) .*?</\\1>",
			Pattern.DOTALL);

	private static final Pattern BARE_TABLE_OF_JSON = Pattern.compile("(?<!SELECT id )FROM JSON_TABLE");

	@Test
	void locksNoRowsOfJson() throws IOException {
		List<String> locking = statements().stream().filter((statement) -> statement.contains("FOR UPDATE")).toList();
		assertThat(locking).hasSizeGreaterThan(10)
			.noneMatch((statement) -> BARE_TABLE_OF_JSON.matcher(statement).find());
	}

	private static List<String> statements() throws IOException {
		List<String> statements = new ArrayList<>();
		for (Resource mapper : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:io/smsconsole/**/*Mapper.xml")) {
			STATEMENT.matcher(mapper.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.forEach((found) -> statements.add(found.group()));
		}
		return statements;
	}

}
