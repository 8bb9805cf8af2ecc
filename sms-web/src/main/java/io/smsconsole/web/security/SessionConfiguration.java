package io.smsconsole.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Sessions are kept in the database, so that they outlive a restart and hold on every
 * node.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	/** Two requests at once may set the same attribute first. */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> upserts() {
		return new MySqlJdbcIndexedSessionRepositoryCustomizer();
	}

}
