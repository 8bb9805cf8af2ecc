package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TlsTests {

	private static final char[] PASSWORD = "changeit".toCharArray();

	@TempDir
	private Path folder;

	private Path keyStore;

	@BeforeEach
	void makeACertificateThatNobodyVouchesFor() throws IOException, InterruptedException {
		this.keyStore = this.folder.resolve("server.p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"san=dns:localhost", "-validity", "2", "-storetype", "PKCS12", "-keystore", this.keyStore.toString(),
				"-storepass", new String(PASSWORD))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(keytool.exitValue()).isZero();
	}

	@Test
	void sendsNothingToAServerThatNobodyVouchesFor() throws Exception {
		AtomicBoolean read = new AtomicBoolean();
		try (SSLServerSocket listener = listen();
				SmsClient client = new SmsClient(
						Calls.settings(URI.create("https://localhost:" + listener.getLocalPort())),
						Clock.systemUTC())) {
			Thread server = new Thread(() -> read.set(readsAnything(listener)));
			server.start();
			assertThatExceptionOfType(UnsentException.class).isThrownBy(() -> client.call(Calls.send()))
				.withCauseInstanceOf(SSLException.class);
			server.join();
			assertThat(read).isFalse();
		}
	}

	private SSLServerSocket listen() throws IOException, GeneralSecurityException {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(this.keyStore)) {
			keys.load(in, PASSWORD);
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, PASSWORD);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return (SSLServerSocket) context.getServerSocketFactory()
			.createServerSocket(0, 1, InetAddress.getByName("localhost"));
	}

	private static boolean readsAnything(SSLServerSocket listener) {
		try (SSLSocket socket = (SSLSocket) listener.accept()) {
			return socket.getInputStream().read() >= 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
