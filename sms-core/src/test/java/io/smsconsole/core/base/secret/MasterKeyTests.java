package io.smsconsole.core.base.secret;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where the master key comes from.
 */
class MasterKeyTests {

	private static final String GIVEN = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

	@TempDir
	Path directory;

	@Test
	void takesTheOneThatIsGiven() {
		assertThat(new MasterKey(GIVEN, this.directory).key().getEncoded()).hasSize(32).startsWith(0, 1, 2, 3);
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void makesOneAndKeepsItForItsOwnerAlone() throws Exception {
		Path data = this.directory.resolve("data");
		MasterKey first = new MasterKey("", data);
		assertThat(new MasterKey(" ", data).key()).isEqualTo(first.key());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(MasterKey.FILE))))
			.isEqualTo("rw-------");
		assertThat(data).isDirectoryNotContaining("glob:**.key.*");
	}

	@Test
	void namesTheSettingThatIsNoKey() {
		assertThatExceptionOfType(BadMasterKeyException.class)
			.isThrownBy(() -> new MasterKey("no key!", this.directory))
			.withMessageStartingWith("SMS_MASTER_KEY must be 32 bytes in Base64");
		assertThatExceptionOfType(BadMasterKeyException.class).isThrownBy(() -> new MasterKey("AAEC", this.directory))
			.withMessage("SMS_MASTER_KEY must be 32 bytes in Base64, not 3");
	}

	@Test
	void namesTheFileThatHoldsNoKey() throws Exception {
		Path file = Files.createFile(this.directory.resolve(MasterKey.FILE));
		assertThatExceptionOfType(BadMasterKeyException.class).isThrownBy(() -> new MasterKey("", this.directory))
			.withMessage("SMS_DATA_DIR: " + file + " must be 32 bytes in Base64, not 0");
	}

	@Test
	void namesTheDirectoryThatCannotBeUsed() throws Exception {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(BadMasterKeyException.class).isThrownBy(() -> new MasterKey("", file))
			.withMessageStartingWith("SMS_DATA_DIR: ");
	}

}
