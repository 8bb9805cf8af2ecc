package io.smsconsole.auth;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people look for may be any text, and a column of a smaller character set can't
 * even be compared with it.
 */
@AuthTest
class TextColumnsTests {

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void takeAnyText() {
		List<String> narrow = this.jdbc.queryForList("""
				SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
				WHERE table_schema = DATABASE() AND character_set_name <> 'utf8mb4'""", String.class);
		assertThat(narrow).isEmpty();
	}

}
