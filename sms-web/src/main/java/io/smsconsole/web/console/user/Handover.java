package io.smsconsole.web.console.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import io.smsconsole.auth.user.AddUserResponse;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What is handed over to the person of an account, shown this once.
 *
 * @param name the name to sign in with
 * @param link where to sign in, or an empty string where they may not
 * @param password the password, empty where there is none or whoever made the account
 * knows it
 * @param secretId the public half of the key, or an empty string
 * @param secretKey the secret half of the key, or an empty string
 */
record Handover(String name, String link, String password, String secretId, String secretKey) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	static Handover of(AddUserResponse user, boolean console, String chosen) {
		String password = user.password().isEmpty() ? chosen : user.password();
		return new Handover(user.name(), console ? signIn() : "", (console && password != null) ? password : "",
				user.secretId(), user.secretKey());
	}

	static Handover password(String name, String password) {
		return new Handover(name, signIn(), password, "", "");
	}

	static Handover key(String name, String secretId, String secretKey) {
		return new Handover(name, "", "", secretId, secretKey);
	}

	/**
	 * The same as a file, in the address of a link: it is kept nowhere.
	 * @return a data address of a sheet
	 */
	public String csv() {
		List<String> rows = new ArrayList<>();
		row(rows, "User", this.name);
		row(rows, "Sign-in link", this.link);
		row(rows, "Password", this.password);
		row(rows, "SecretId", this.secretId);
		row(rows, "SecretKey", this.secretKey);
		String sheet = BYTE_ORDER_MARK + rows.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
		return "data:text/csv;charset=utf-8;base64,"
				+ Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "Handover[" + this.name + "]";
	}

	private static void row(List<String> rows, String label, String value) {
		if (!value.isEmpty()) {
			rows.add(label + ",\"" + value.replace("\"", "\"\"") + "\"");
		}
	}

	private static String signIn() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path("/login").toUriString();
	}

}
