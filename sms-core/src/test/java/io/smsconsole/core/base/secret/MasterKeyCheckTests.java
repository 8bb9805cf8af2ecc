package io.smsconsole.core.base.secret;

import java.nio.file.Path;

import io.smsconsole.core.CoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Noticing another master key than the first start's.
 */
@CoreTest
class MasterKeyCheckTests {

	@TempDir
	Path directory;

	@Autowired
	private MasterKeyCheckMapper mapper;

	@Autowired
	private SecretBox box;

	@Test
	void passesTheSameKeyEachTime() {
		MasterKeyCheck check = new MasterKeyCheck(this.mapper, this.box);
		assertThatNoException().isThrownBy(check::afterPropertiesSet);
	}

	@Test
	void stopsAtAnotherKey() {
		SecretBox other = new SecretBox(new MasterKey("", this.directory));
		assertThatExceptionOfType(WrongMasterKeyException.class)
			.isThrownBy(new MasterKeyCheck(this.mapper, other)::afterPropertiesSet)
			.withMessageStartingWith("SMS_MASTER_KEY: ");
	}

}
