package io.smsconsole.core.base.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The key that all secrets are encrypted with: the setting {@code sms.master-key}, else a
 * random one, kept in the data directory where only its owner may read it.
 */
@Component
class MasterKey {

	private static final int BYTES = 32;

	private static final String FILE = "master.key";

	private final SecretKey key;

	MasterKey(@Value("${sms.master-key:}") String setting, @Value("${sms.data.dir:./data}") Path dataDirectory) {
		String text = StringUtils.hasText(setting) ? setting : kept(dataDirectory.resolve(FILE));
		this.key = new SecretKeySpec(decode(text.strip()), "AES");
	}

	SecretKey key() {
		return this.key;
	}

	private static byte[] decode(String text) {
		try {
			byte[] bytes = Base64.getDecoder().decode(text);
			if (bytes.length == BYTES) {
				return bytes;
			}
		}
		catch (IllegalArgumentException ex) {
			throw new BadMasterKeyException(ex);
		}
		throw new BadMasterKeyException(null);
	}

	private static String kept(Path file) {
		try {
			if (!Files.exists(file)) {
				create(file);
			}
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The master key cannot be kept in " + file, ex);
		}
	}

	private static void create(Path file) throws IOException {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		Files.createDirectories(file.toAbsolutePath().getParent());
		try {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.WRITE);
		}
		catch (FileAlreadyExistsException ex) {
			// another node on the same directory was faster; its key is the one to use
			return;
		}
	}

}
