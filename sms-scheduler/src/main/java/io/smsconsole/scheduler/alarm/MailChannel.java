package io.smsconsole.scheduler.alarm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;

import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.notice.Channel;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.NoticeOutcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mail, one message to one address each. A message that is sent again has the same
 * id in its head, by which mail programs know it.
 */
@Component
class MailChannel implements Channel {

	private static final int TLS_PORT = 465;

	private static final String TIMEOUT = Long.toString(Duration.ofSeconds(10).toMillis());

	private final MailSource source;

	private volatile Server last;

	MailChannel(MailSource source) {
		this.source = source;
	}

	@Override
	public NoticeChannel kind() {
		return NoticeChannel.MAIL;
	}

	@Override
	public boolean ready() {
		return !this.source.current().host().isBlank();
	}

	@Override
	public NoticeOutcome send(String id, String address, AlarmText text) {
		try {
			Server server = server();
			server.sender().send(message(server, id, address, text));
			return NoticeOutcome.sent();
		}
		catch (MailException | MessagingException ex) {
			return MailFault.outcome(ex);
		}
	}

	private MimeMessage message(Server server, String id, String address, AlarmText text) throws MessagingException {
		MimeMessage message = server.sender().createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
		helper.setValidateAddresses(true);
		helper.setFrom(server.settings().sender());
		helper.setTo(address);
		helper.setSubject(text.subject().replaceAll("\\p{Cntrl}+", " "));
		helper.setText(text.text());
		message.setHeader("Message-ID", "<" + id + "@sms-console>");
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	private Server server() {
		MailSettings now = this.source.current();
		Server server = this.last;
		if (server == null || !server.settings().equals(now)) {
			server = new Server(now, sender(now));
			this.last = server;
		}
		return server;
	}

	private static JavaMailSenderImpl sender(MailSettings settings) {
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost(settings.host());
		server.setPort(settings.port());
		if (!settings.username().isBlank()) {
			server.setUsername(settings.username());
			server.setPassword(settings.password());
		}
		Properties properties = server.getJavaMailProperties();
		properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.username().isBlank()));
		properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.port() == TLS_PORT));
		properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
		properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
		properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
		properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
		properties.setProperty("mail.smtp.timeout", TIMEOUT);
		properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
		// a message is sent once it is taken, whatever is said in parting
		properties.setProperty("mail.smtp.quitwait", "false");
		return server;
	}

	/**
	 * A server, and what talks to it.
	 */
	private record Server(MailSettings settings, JavaMailSenderImpl sender) {

	}

}
