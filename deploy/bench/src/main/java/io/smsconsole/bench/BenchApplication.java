package io.smsconsole.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import io.smsconsole.core.CoreConfiguration;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.sending.task.RunTimes;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The core on its own, with a database, on behalf of one account that may see everything.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CoreConfiguration.class)
class BenchApplication {

	static final long ACCOUNT = 100000000001L;

	/**
	 * Starts it on a database of its own.
	 * @param data the directory of its data; the database's programs go beside it, where
	 * others share them
	 */
	static ConfigurableApplicationContext start(Path data) {
		return new SpringApplicationBuilder(BenchApplication.class).web(WebApplicationType.NONE)
			.run("--spring.config.name=bench", "--spring.main.banner-mode=off", "--logging.level.root=warn",
					"--sms.data.dir=" + data, "--sms.account.international-daily-limit=0",
					"--sms.embedded-db.binaries=" + data.resolveSibling("server"));
	}

	@Bean
	CurrentAccount currentAccount() {
		return new CurrentAccount() {

			@Override
			public long uin() {
				return ACCOUNT;
			}

			@Override
			public String name() {
				return "bench";
			}

		};
	}

	@Bean
	AppVisibility appVisibility() {
		return (action, sdkAppId) -> true;
	}

	/**
	 * Nothing runs again and again here.
	 */
	@Bean
	RunTimes runTimes() {
		return new RunTimes() {

			@Override
			public boolean valid(String cron) {
				return false;
			}

			@Override
			public Optional<Instant> next(String cron, Instant after) {
				return Optional.empty();
			}

		};
	}

}
