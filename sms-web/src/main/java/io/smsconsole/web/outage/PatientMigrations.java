package io.smsconsole.web.outage;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Lets migrations take as long as they need: changing a large table may take hours, while
 * the pool gives up on a connection that is silent for minutes.
 */
@Configuration(proxyBeanMethods = false)
class PatientMigrations {

	@Bean
	FlywayConfigurationCustomizer unhurried(Environment environment) {
		DatabaseAddress address = DatabaseAddress.of(environment);
		return (flyway) -> flyway.dataSource(new DriverManagerDataSource(address.url(), address.properties()));
	}

}
