package io.smsconsole.core.base.secret;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The key that all secrets are encrypted with: the setting {@code SMS_MASTER_KEY}, else a
 * random one, kept in the data directory where only its owner may read it.
 */
@Component
class MasterKey {

	static final String FILE = "master.key";

	private static final int BYTES = 32;

	private final SecretKey key;

	MasterKey(@Value("${sms.master-key:}") String setting, @Value("${sms.data.dir:./data}") Path dataDirectory) {
		this.key = StringUtils.hasText(setting) ? decode(setting, "SMS_MASTER_KEY")
				: kept(dataDirectory.resolve(FILE).toAbsolutePath().normalize());
	}

	SecretKey key() {
		return this.key;
	}

	private static SecretKey decode(String text, String source) {
		try {
			byte[] bytes = Base64.getDecoder().decode(text.strip());
			if (bytes.length == BYTES) {
				return new SecretKeySpec(bytes, "AES");
			}
			throw new BadMasterKeyException(source + " must be 32 bytes in Base64, not " + bytes.length, null);
		}
		catch (IllegalArgumentException ex) {
			throw new BadMasterKeyException(source + " must be 32 bytes in Base64, as openssl rand -base64 32 makes",
					ex);
		}
	}

	private static SecretKey kept(Path file) {
		try {
			return decode(KeyFile.readOrCreate(file, MasterKey::random), "SMS_DATA_DIR: " + file);
		}
		catch (IOException ex) {
			throw new BadMasterKeyException("SMS_DATA_DIR: the master key cannot be kept in " + file, ex);
		}
	}

	private static String random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
