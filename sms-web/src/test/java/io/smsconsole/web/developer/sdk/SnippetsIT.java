package io.smsconsole.web.developer.sdk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import com.tencentcloudapi.sms.v20210111.SmsClient;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.KeyText;
import io.smsconsole.web.developer.Endpoint;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program that the page shows for Java, compiled and run as it is copied.
 */
@BrowserTest
class SnippetsIT {

	private static final String CLASS_PATH = System.getProperty("java.class.path");

	private final String secretId = KeyText.newSecretId();

	private final String secretKey = KeyText.newSecretKey();

	@Autowired
	private Snippets snippets;

	@Autowired
	private AccessKeys keys;

	@Autowired
	private Accounts accounts;

	@LocalServerPort
	private int port;

	@Test
	void theProgramForJavaCompilesRunsAndIsUnderstood(@TempDir Path folder) throws Exception {
		this.keys.add(this.accounts.owner().orElseThrow(), this.secretId, this.secretKey);
		String text = this.snippets.of(Sdk.JAVA, new Endpoint("http", "127.0.0.1:" + this.port), this.secretId,
				SendingExample.nothing());
		compile(Files.writeString(folder.resolve("SendMessage.java"), text));
		assertThat(SmsClient.class.getProtectionDomain().getCodeSource().getLocation().getPath())
			.as("the version of the SDK that the page names")
			.contains("/" + Sdk.JAVA.install().replaceAll("(?s).*<version>|</version>.*", "") + "/");
		// neither sign nor template exist yet, which only a call that was understood
		// tells
		assertThat(run(folder)).contains("SendStatusSet", "+8613800138000", "RequestId");
	}

	private static void compile(Path source) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		int result = compiler.run(null, null, null, "-cp", CLASS_PATH, "-d", source.getParent().toString(),
				source.toString());
		assertThat(result).as("what the compiler answers").isZero();
	}

	private String run(Path folder) throws IOException, InterruptedException {
		ProcessBuilder java = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						folder + System.getProperty("path.separator") + CLASS_PATH, "SendMessage"));
		java.environment().put(Snippets.SECRET_KEY_VARIABLE, this.secretKey);
		Process process = java.redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		return output;
	}

}
