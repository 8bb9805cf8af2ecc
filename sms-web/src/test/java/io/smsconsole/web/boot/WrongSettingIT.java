package io.smsconsole.web.boot;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged console with settings that it cannot start with: one sentence, and the
 * process ends.
 */
class WrongSettingIT {

	@TempDir
	Path directory;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SMS_PORT=99999                          | SMS_PORT must be a port from 0 to 65535, not 99999
			SMS_PORT=eighty                         | SMS_PORT must be a whole number, not eighty
			SMS_DB_URL=jdbc:mysql://127.0.0.1:1/sms | SMS_DB_URL: no database answers at 127.0.0.1:1
			SMS_DB_URL=jdbc:mariadb://127.0.0.1/sms | SMS_DB_URL must begin with jdbc:mysql://, for MariaDB as well
			""")
	void saysWhatIsWrongBeforeAnythingStarts(String setting, String sentence) throws Exception {
		assertThat(failure("--" + setting)).isEqualTo(sentence);
	}

	@Test
	void saysWhichValueIsOfTheWrongKind() throws Exception {
		assertThat(failure("--SMS_TIME_ZONE=Mars"))
			.isEqualTo("SMS_TIME_ZONE must be a time zone such as Asia/Shanghai, not Mars");
	}

	@Test
	void saysThatThereIsNoDatabase() throws Exception {
		ConsoleProcess console = ConsoleProcess.startWithoutDatabase(this.directory);
		assertThat(console.awaitFailure().strip())
			.isEqualTo("SMS_DB_URL is not set, and the embedded database is not on the class path");
	}

	@Test
	void saysThatTheDatabaseRefusesTheCredentials() throws Exception {
		String url = database().getRequiredProperty("spring.datasource.url");
		String server = url.replaceAll("jdbc:mysql://([^/]+)/.*", "$1");
		assertThat(failure("--SMS_DB_URL=" + url, "--SMS_DB_USER=sms", "--SMS_DB_PASSWORD=guess"))
			.isEqualTo("SMS_DB_USER and SMS_DB_PASSWORD: the database at " + server + " refuses them");
	}

	@Test
	void saysThatTheDataDirectoryCannotBeUsed() throws Exception {
		Path file = Files.createFile(this.directory.resolve("data"));
		assertThat(failure()).isEqualTo("SMS_DATA_DIR: cannot use " + file + "/mariadb, not a directory");
	}

	@Test
	void saysThatThePortIsTakenAndTheMasterKeyIsNotTheFirstOne() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String port = String.valueOf(taken.getLocalPort());
			assertThat(failure("--SMS_PORT=" + port))
				.isEqualTo("SMS_PORT: port " + port + " is taken by another program");
		}
		assertThat(failure("--SMS_MASTER_KEY=short")).startsWith("SMS_MASTER_KEY must be 32 bytes in Base64");
		assertThat(failure("--SMS_MASTER_KEY=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="))
			.isEqualTo("SMS_MASTER_KEY: not the master key that the secrets in the database were encrypted with");
	}

	private String failure(String... settings) throws InterruptedException {
		return ConsoleProcess.start(this.directory, settings).awaitFailure().strip();
	}

	private static Environment database() {
		return new SpringApplicationBuilder(NoBeans.class).web(WebApplicationType.NONE).run().getEnvironment();
	}

	@Configuration(proxyBeanMethods = false)
	static class NoBeans {

	}

}
