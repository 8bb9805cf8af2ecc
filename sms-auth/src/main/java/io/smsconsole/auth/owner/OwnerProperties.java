package io.smsconsole.auth.owner;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.account.AccountName;
import io.smsconsole.auth.key.KeyText;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * What the first start makes the owner with ({@code SMS_OWNER_…}); later starts ignore
 * it.
 *
 * @param uin the owner's number, used in resource names
 * @param name the name to sign in with
 * @param password the password to sign in with, at most 72 bytes; blank for a random one
 * @param secretId the public half of the first access key; blank for a random one
 * @param secretKey its secret half; blank for a random one
 */
@ConfigurationProperties("sms.owner")
record OwnerProperties(@DefaultValue("100000000001") long uin, @DefaultValue("owner") String name, String password,
		String secretId, String secretKey) {

	/** What bcrypt looks at; more would be cut off without a word. */
	private static final int LONGEST_PASSWORD = 72;

	OwnerProperties {
		Assert.isTrue(uin > 0, "SMS_OWNER_UIN must be a positive number");
		Assert.isTrue(AccountName.valid(AccountName.normal(name)),
				"SMS_OWNER_NAME must be 1 to 64 letters, digits, dots, underscores, at-signs or hyphens");
		Assert.isTrue(given(password) == null || password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD,
				"SMS_OWNER_PASSWORD must be at most 72 bytes long");
		Assert.isTrue(given(secretId) == null || KeyText.isSecretId(secretId),
				"SMS_OWNER_SECRET_ID must be AKID and 32 letters or digits");
		Assert.isTrue(given(secretKey) == null || KeyText.isSecretKey(secretKey),
				"SMS_OWNER_SECRET_KEY must be 16 to 128 visible ASCII characters");
		password = given(password);
		secretId = given(secretId);
		secretKey = given(secretKey);
	}

	private static String given(String text) {
		return StringUtils.hasText(text) ? text : null;
	}

	@Override
	public String toString() {
		return "OwnerProperties[" + this.uin + ", " + this.name + "]";
	}

}
