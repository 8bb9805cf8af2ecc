package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextSpoolTests {

	private static final int COUNT = 200_000;

	@Test
	void givesBackEveryTextInAnyOrder() throws IOException {
		try (TextSpool spool = new TextSpool()) {
			for (int i = 0; i < COUNT; i++) {
				spool.add(text(i));
			}
			assertThat(spool.size()).isEqualTo(COUNT);
			Random random = new Random(2);
			for (int i = 0; i < COUNT; i++) {
				int index = (i % 2 == 0) ? i : random.nextInt(COUNT);
				assertThat(spool.get(index)).isEqualTo(text(index));
			}
		}
	}

	private static String text(int index) {
		return (index % 1_000 == 0) ? "长".repeat(1_001) : (index % 7 == 0) ? "" : "客户 " + index;
	}

}
