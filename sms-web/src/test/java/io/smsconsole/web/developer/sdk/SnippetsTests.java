package io.smsconsole.web.developer.sdk;

import io.smsconsole.web.developer.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetsTests {

	private static final Endpoint ENDPOINT = new Endpoint("https", "sms.example.com");

	private final Snippets snippets = new Snippets();

	@ParameterizedTest
	@EnumSource(Sdk.class)
	void areFilledInWithWhatOneHas(Sdk sdk) {
		String text = this.snippets.of(sdk, ENDPOINT, "AKIDx", new SendingExample("1400000009", "企鹅商城", "110", 2));
		assertThat(text).contains("https", "sms.example.com", "AKIDx", "1400000009", "企鹅商城", "110", "123456", "5")
			.doesNotContain("@", "<sign>", "<template>", "<application>");
	}

	@ParameterizedTest
	@EnumSource(Sdk.class)
	void havePlacesForWhatOneHasNot(Sdk sdk) {
		assertThat(this.snippets.of(sdk, ENDPOINT, "AKIDx", SendingExample.nothing())).contains("<sign>", "<template>",
				"<application>", "123456");
	}

	@Test
	void writeTextsAndEmptyListsAsTheLanguageHasThem() {
		SendingExample odd = new SendingExample("1", "a\"b'c\\", "2", 0);
		assertThat(this.snippets.of(Sdk.JAVA, ENDPOINT, "k", odd)).contains("\"a\\\"b'c\\\\\"", "new String[] {}");
		assertThat(this.snippets.of(Sdk.PHP, ENDPOINT, "k", odd)).contains("'a\"b\\'c\\\\'", "=> []");
		assertThat(this.snippets.of(Sdk.DOTNET, ENDPOINT, "k", odd)).contains("new string[] {}");
	}

}
