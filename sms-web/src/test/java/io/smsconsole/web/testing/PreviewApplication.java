package io.smsconsole.web.testing;

import io.smsconsole.web.start.QuickStartStep;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

@SpringBootConfiguration
@EnableAutoConfiguration(excludeName = { "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
		"org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
		"org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration",
		"org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
		"org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration" })
@ComponentScan({ "io.smsconsole.web", "io.smsconsole.auth.gate", "io.smsconsole.core.base.action" })
public class PreviewApplication {

	public static void main(String[] args) {
		SpringApplication.run(PreviewApplication.class, args);
	}

	@Bean
	UserDetailsService users() {
		return new InMemoryUserDetailsManager(User.withUsername("owner").password("{noop}secret").build());
	}

	@Bean
	QuickStartStep a() {
		return new QuickStartStep(1, "app", "apps", "/console/apps/new", () -> true);
	}

	@Bean
	QuickStartStep b() {
		return new QuickStartStep(2, "qualification", "id-badge-2", "/console/mainland/qualifications/new", () -> true);
	}

	@Bean
	QuickStartStep c() {
		return new QuickStartStep(3, "sign", "signature", "/console/mainland/signs/new", () -> false);
	}

	@Bean
	QuickStartStep d() {
		return new QuickStartStep(4, "template", "template", "/console/mainland/templates/new", () -> false);
	}

	@Bean
	QuickStartStep e() {
		return new QuickStartStep(5, "send", "send", "/console/mainland/tasks/new", () -> false);
	}

}
