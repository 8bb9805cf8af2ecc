package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

/**
 * An application in a JVM of its own: starts with the embedded database, tells so in one
 * line and waits until its input ends.
 */
@Configuration(proxyBeanMethods = false)
class OtherConsole {

	static final String UP = "UP ";

	public static void main(String[] arguments) throws IOException {
		SpringApplication application = new SpringApplication(OtherConsole.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		String url = application.run(arguments).getEnvironment().getRequiredProperty("spring.datasource.url");
		System.out.println(UP + url);
		System.in.read();
	}

	static Process start(Path directory) throws IOException {
		String binaries = EmbeddedDatabasePostProcessor.BINARIES;
		ProcessBuilder console = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), "-D" + binaries + "=" + System.getProperty(binaries),
						OtherConsole.class.getName(), "--sms.data.dir=" + directory))
			.redirectErrorStream(true);
		// it brings its own database, also where the tests run on another one
		console.environment().keySet().removeIf((name) -> name.startsWith("SPRING_DATASOURCE"));
		return console.start();
	}

}
