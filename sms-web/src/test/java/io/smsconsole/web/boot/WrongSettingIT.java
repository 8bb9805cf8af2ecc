package io.smsconsole.web.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import io.smsconsole.web.SmsConsoleApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The console with settings that it cannot start with: one sentence, and the process
 * ends. What differs in nothing but the sentence is tried within this JVM, on the
 * database of its tests.
 */
@ExtendWith(OutputCaptureExtension.class)
class WrongSettingIT {

	@TempDir
	Path directory;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SMS_PORT=eighty                         | SMS_PORT must be a whole number, not eighty
			SMS_DB_URL=jdbc:mysql://127.0.0.1:1/sms | SMS_DB_URL: no database answers at 127.0.0.1:1
			SMS_DB_URL=jdbc:mariadb://127.0.0.1/sms | SMS_DB_URL must begin with jdbc:mysql://, for MariaDB as well
			SMS_TIME_ZONE=Mars                      | SMS_TIME_ZONE must be a time zone such as Asia/Shanghai, not Mars
			SMS_MASTER_KEY=c2hvcnQ=                 | SMS_MASTER_KEY must be 32 bytes in Base64, not 5
			""")
	void saysWhatIsWrong(String setting, String sentence, CapturedOutput output) {
		assertThat(failure(output, "--" + setting)).isEqualTo(sentence);
	}

	@Test
	void saysSoBeforeAnythingStartsAndEnds() throws Exception {
		assertThat(processFailure("--SMS_PORT=99999")).isEqualTo("SMS_PORT must be a port from 0 to 65535, not 99999");
	}

	@Test
	void saysThatThereIsNoDatabase() throws Exception {
		ConsoleProcess console = ConsoleProcess.startWithoutDatabase(this.directory);
		assertThat(console.awaitFailure().strip())
			.isEqualTo("SMS_DB_URL is not set, and the embedded database is not on the class path");
	}

	@Test
	void saysThatTheDatabaseRefusesTheCredentials(CapturedOutput output) {
		String url = database().getRequiredProperty("spring.datasource.url");
		String server = url.replaceAll("jdbc:mysql://([^/]+)/.*", "$1");
		assertThat(failure(output, "--SMS_DB_URL=" + url, "--SMS_DB_USER=sms", "--SMS_DB_PASSWORD=guess"))
			.isEqualTo("SMS_DB_USER and SMS_DB_PASSWORD: the database at " + server + " refuses them");
	}

	@Test
	void saysThatTheDataDirectoryCannotBeUsed(CapturedOutput output) throws IOException {
		Path file = Files.createFile(this.directory.resolve("data"));
		assertThat(failure(output, "--SMS_DATA_DIR=" + file))
			.isEqualTo("SMS_DATA_DIR: cannot use " + file + "/mariadb, not a directory");
	}

	@Test
	void saysThatThePortIsTakenAndTheMasterKeyIsNotTheFirstOne() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String port = String.valueOf(taken.getLocalPort());
			assertThat(processFailure("--SMS_PORT=" + port))
				.isEqualTo("SMS_PORT: port " + port + " is taken by another program");
		}
		assertThat(processFailure("--SMS_MASTER_KEY=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="))
			.isEqualTo("SMS_MASTER_KEY: not the master key that the secrets in the database were encrypted with");
	}

	private String processFailure(String... settings) throws InterruptedException {
		return ConsoleProcess.start(this.directory, settings).awaitFailure().strip();
	}

	/** What it logs stays as this JVM's tests have it. */
	private static String failure(CapturedOutput output, String... settings) {
		int said = output.getErr().length();
		System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
		try {
			assertThatException().isThrownBy(() -> SpringApplication.run(SmsConsoleApplication.class, settings));
		}
		finally {
			System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
		}
		return output.getErr().substring(said).lines().reduce((line, next) -> next).orElse("");
	}

	private static Environment database() {
		return new SpringApplicationBuilder(NoBeans.class).web(WebApplicationType.NONE).run().getEnvironment();
	}

	@Configuration(proxyBeanMethods = false)
	static class NoBeans {

	}

}
