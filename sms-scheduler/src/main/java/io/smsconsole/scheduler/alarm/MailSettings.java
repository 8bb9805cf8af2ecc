package io.smsconsole.scheduler.alarm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that alarms leave by.
 *
 * @param host its host; empty where there is none, and no mail is sent
 * @param port its port; on 465 the connection is encrypted from the start
 * @param username who signs in there; empty for nobody
 * @param password their password
 * @param from the sender's address; empty for the user name where that is one
 * @param starttls whether the connection has to be encrypted before anything is said
 */
@ConfigurationProperties("sms.mail")
record MailSettings(@DefaultValue("") String host, @DefaultValue("25") int port, @DefaultValue("") String username,
		@DefaultValue("") String password, @DefaultValue("") String from, @DefaultValue("false") boolean starttls) {

	String sender() {
		if (!this.from.isBlank()) {
			return this.from.strip();
		}
		return this.username.contains("@") ? this.username : "sms-console@" + this.host;
	}

}
