package io.smsconsole.web.language;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageResolverTests {

	private final LanguageResolver resolver = new LanguageResolver();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh-CN,zh;q=0.9,en;q=0.8 | zh-CN
			zh-TW                   | zh-CN
			en-GB                   | en
			fr,de;q=0.9,zh;q=0.8    | zh-CN
			fr                      | en
			en;q=0.3,zh;q=0.9       | zh-CN
			""")
	void followsTheBrowser(String accepted, String tag) {
		this.request.addHeader("Accept-Language", accepted);
		assertThat(this.resolver.resolveLocale(this.request).toLanguageTag()).isEqualTo(tag);
	}

	@Test
	void speaksEnglishToThoseWhoDoNotSay() {
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.ENGLISH);
	}

	@Test
	void prefersWhatWasChosen() {
		this.request.addHeader("Accept-Language", "en");
		this.request.setCookies(new Cookie(LanguageResolver.COOKIE, "zh-CN"));
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void passesOverAForgedChoice() {
		this.request.addHeader("Accept-Language", "zh");
		this.request.setCookies(new Cookie(LanguageResolver.COOKIE, "../../etc"));
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
	}

}
