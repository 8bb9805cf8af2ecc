package io.smsconsole.core.base.content;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class LinksTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://a.b", "点击http://t.cn/x", "见 www.example.org", "example.com", "去example.cn看看",
			"WWW.EXAMPLE.COM", "ｅｘａｍｐｌｅ．ｃｏｍ", "a.example/x", "t.cn/Ab1", "sub.domain.example.com.cn", "ftp://x" })
	void findsAddresses(String text) {
		assertThat(Links.in(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "123456", "张三", "3.5", "1.2.3", "12/25", "2026-11-25 10:00", "Mr.Li", "U.S.",
			"Node.js", "a/b", "上午/下午", "No.5", "¥12.50", "v1.0.3", "comma.", "e.g. this", "a@b" })
	void takesEverythingElse(String text) {
		assertThat(Links.in(text)).isFalse();
	}

	@Test
	void isNotKeptBusyByHostileTexts() {
		String labels = "a.".repeat(200_000);
		String hyphens = "a-".repeat(200_000) + ".";
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
			assertThat(Links.in(labels)).isFalse();
			assertThat(Links.in(hyphens)).isFalse();
		});
	}

}
