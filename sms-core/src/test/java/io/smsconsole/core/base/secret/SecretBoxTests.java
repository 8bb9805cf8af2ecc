package io.smsconsole.core.base.secret;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Encrypting secrets.
 */
class SecretBoxTests {

	@TempDir
	Path directory;

	@Test
	void givesBackWhatItTook() {
		SecretBox box = box("one");
		assertThat(box.decrypt(box.encrypt("密钥 😀"))).isEqualTo("密钥 😀");
		assertThat(box.decrypt(box.encrypt(""))).isEmpty();
	}

	@Test
	void neverEncryptsTwiceAlike() {
		SecretBox box = box("one");
		assertThat(box.encrypt("same")).isNotEqualTo(box.encrypt("same")).hasSize("same".length() + 29);
	}

	@Test
	void refusesWhatWasChanged() {
		SecretBox box = box("one");
		byte[] secret = box.encrypt("secret");
		for (int index = 0; index < secret.length; index++) {
			byte[] changed = secret.clone();
			changed[index] ^= 1;
			assertThatExceptionOfType(WrongMasterKeyException.class).isThrownBy(() -> box.decrypt(changed));
		}
		assertThatExceptionOfType(WrongMasterKeyException.class).isThrownBy(() -> box.decrypt(new byte[0]));
	}

	@Test
	void refusesWhatAnotherKeyEncrypted() {
		byte[] secret = box("one").encrypt("secret");
		assertThatExceptionOfType(WrongMasterKeyException.class).isThrownBy(() -> box("two").decrypt(secret));
	}

	private SecretBox box(String name) {
		return new SecretBox(new MasterKey("", this.directory.resolve(name)));
	}

}
