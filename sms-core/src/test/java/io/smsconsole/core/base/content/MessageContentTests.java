package io.smsconsole.core.base.content;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.segment.Segments;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageContentTests {

	@Test
	void putsTheSignInLenticularBracketsOnTheMainland() {
		assertThat(MessageContent.of(Region.MAINLAND, "示例", "您好")).isEqualTo("【示例】您好");
	}

	@Test
	void keepsALatinMessageInTheGsmAlphabetAbroad() {
		String content = MessageContent.of(Region.INTERNATIONAL, "Acme Bank", "Hello");
		assertThat(content).isEqualTo("[Acme Bank] Hello");
		assertThat(Segments.of(content, Region.INTERNATIONAL).gsm()).isTrue();
	}

	@Test
	void addsNothingWithoutASign() {
		assertThat(MessageContent.of(Region.INTERNATIONAL, null, "Hello")).isEqualTo("Hello");
		assertThat(MessageContent.of(Region.INTERNATIONAL, " ", "Hello")).isEqualTo("Hello");
	}

}
