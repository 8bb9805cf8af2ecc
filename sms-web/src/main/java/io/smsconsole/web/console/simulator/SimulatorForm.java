package io.smsconsole.web.console.simulator;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

import io.smsconsole.auth.right.DescribeAllowedAccountListRequest;
import io.smsconsole.auth.right.SimulateDecisionRequest;

import org.springframework.util.StringUtils;

/**
 * What is asked, as the address of the page has it.
 *
 * @param name the account that would call, by the name that it signs in with
 * @param action the operation
 * @param app the application's id, or an empty string for none in particular
 * @param ip the network address that the call would come from, or an empty string
 * @param time when it would be made, as a browser's field has it, or an empty string
 * @param mfa {@code yes}, {@code no}, or an empty string where it does not apply
 */
record SimulatorForm(String name, String action, String app, String ip, String time, String mfa) {

	SimulatorForm {
		name = text(name);
		action = text(action);
		app = text(app);
		ip = text(ip);
		time = text(time);
		mfa = text(mfa);
	}

	boolean asks() {
		return StringUtils.hasText(this.action);
	}

	boolean namesSomebody() {
		return StringUtils.hasText(this.name);
	}

	SimulateDecisionRequest decision(long uin, String resource, ZoneId zone) {
		return new SimulateDecisionRequest(uin, this.action, resource, this.ip, seconds(zone), factor(), null);
	}

	DescribeAllowedAccountListRequest everybody(String resource, ZoneId zone, int limit, int offset) {
		return new DescribeAllowedAccountListRequest(this.action, resource, this.ip, seconds(zone), factor(), null,
				limit, offset);
	}

	/** What is no time is now. */
	private Long seconds(ZoneId zone) {
		try {
			return this.time.isEmpty() ? null : (Long) LocalDateTime.parse(this.time).atZone(zone).toEpochSecond();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private Boolean factor() {
		return switch (this.mfa) {
			case "yes" -> Boolean.TRUE;
			case "no" -> Boolean.FALSE;
			default -> null;
		};
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "").strip();
	}

}
