package io.smsconsole.scheduler.alarm;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.notice.NoticeFault;
import io.smsconsole.core.insight.notice.NoticeOutcome;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mail at a real server, and at servers that refuse it.
 */
class MailChannelTests {

	private static final AlarmText TEXT = new AlarmText("群发任务错过发送时间：双十一",
			"到发送时间时平台未在运行。\nhttps://sms.example.com/console");

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@BeforeEach
	void start() {
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void arrivesInAnyLanguageUnderTheSameIdHoweverOftenItIsSent() throws Exception {
		MailChannel channel = channel(this.server.getSmtp().getPort(), "");
		assertThat(channel.send("77", "ops@example.com", TEXT)).isEqualTo(NoticeOutcome.sent());
		channel.send("77", "ops@example.com", TEXT);
		MimeMessage[] mails = this.server.getReceivedMessages();
		assertThat(mails).hasSize(2);
		assertThat(mails[0].getSubject()).isEqualTo(TEXT.subject());
		assertThat(mails[0].getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(TEXT.text());
		assertThat(mails[0].getFrom()).extracting(Object::toString).containsExactly("sms@example.com");
		assertThat(mails[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(mails[1].getMessageID()).isEqualTo(mails[0].getMessageID()).isEqualTo("<77@sms-console>");
	}

	@Test
	void letsNobodyWriteIntoTheHead() throws Exception {
		MailChannel channel = channel(this.server.getSmtp().getPort(), "");
		channel.send("1", "ops@example.com", new AlarmText("Sale\r\nBcc: all@example.com\r\n\r\nhello", "text"));
		assertThat(this.server.getReceivedMessages()).hasSize(1);
		MimeMessage mail = this.server.getReceivedMessages()[0];
		assertThat(mail.getHeader("Bcc")).isNull();
		assertThat(mail.getSubject()).isEqualTo("Sale Bcc: all@example.com hello");
		for (String address : new String[] { "ops@example.com\r\nBcc: all@example.com", "a@example.com,b@example.com",
				"no address", "" }) {
			assertThat(channel.send("2", address, TEXT).fault()).as(address).isEqualTo(NoticeFault.REFUSED);
		}
		assertThat(this.server.getReceivedMessages()).hasSize(1);
	}

	@Test
	void signsInAndSaysWhereItMayNot() {
		this.server.setUser("sms@example.com", "console", "right");
		int port = this.server.getSmtp().getPort();
		assertThat(channel(port, "right").send("1", "ops@example.com", TEXT).fault()).isNull();
		assertThat(channel(port, "wrong").send("1", "ops@example.com", TEXT).fault()).isEqualTo(NoticeFault.LOGIN);
	}

	@Test
	void tellsAServerThatIsNotThereFromOneThatRefuses() throws Exception {
		int port = this.server.getSmtp().getPort();
		this.server.stop();
		assertThat(channel(port, "").send("1", "ops@example.com", TEXT).fault()).isEqualTo(NoticeFault.CONNECTION);
		assertThat(answered("550 5.1.1 no such user"))
			.isEqualTo(NoticeOutcome.failed(NoticeFault.REFUSED, "550 5.1.1 no such user"));
		assertThat(answered("450 4.2.0 come again").fault()).isEqualTo(NoticeFault.DEFERRED);
	}

	/**
	 * What comes of a recipient to whom a server answers so.
	 */
	private static NoticeOutcome answered(String answer) throws IOException, InterruptedException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread thread = new Thread(() -> serve(socket, answer));
			thread.start();
			NoticeOutcome outcome = channel(socket.getLocalPort(), "").send("1", "ops@example.com", TEXT);
			thread.join();
			return outcome;
		}
	}

	private static void serve(ServerSocket socket, String answer) {
		try (Socket client = socket.accept();
				Scanner lines = new Scanner(client.getInputStream(), StandardCharsets.US_ASCII);
				OutputStream out = client.getOutputStream()) {
			say(out, "220 ready");
			while (lines.hasNextLine()) {
				String line = lines.nextLine();
				say(out, line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	private static MailChannel channel(int port, String password) {
		MailSettings settings = new MailSettings("127.0.0.1", port, password.isEmpty() ? "" : "console", password,
				"sms@example.com", false);
		return new MailChannel(() -> settings);
	}

}
