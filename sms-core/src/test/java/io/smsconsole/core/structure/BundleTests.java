package io.smsconsole.core.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BundleTests {

	@Test
	void hearsOfKeysThatStandTwice(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a_en.properties"), "b=1\na=2\n# note\nb = 3\n");
		assertThat(Bundle.read(file).keys()).containsExactly("a", "b");
		assertThat(Bundle.read(file).repeated()).containsExactly("b");
	}

	@Test
	void hasNoKeysWhereThereIsNoFile(@TempDir Path folder) {
		assertThat(Bundle.read(folder.resolve("none_en.properties")).keys()).isEmpty();
	}

}
