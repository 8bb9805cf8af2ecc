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
			"WWW.EXAMPLE.COM", "ｅｘａｍｐｌｅ．ｃｏｍ", "a.example/x", "t.cn/Ab1", "sub.domain.example.com.cn", "ftp://x",
			"example。com", "www。example。com", "baidu点com", "baidu[.]com", "exa\u200Bmple.com", "例子.中国", "百度.公司/x",
			"xn--fiqs8s.xn--fiqs8s", "192.168.1.1", "http://10.0.0.1", "10.0.0.1:8080/x", "地址1.2.3.4。", "3.cn/aB3",
			"b23.tv/aB", "dwz.cn", "HTTPS://EXAMPLE", "ｈｔｔｐ：／／ｔ．ｃｎ／ｘ", "qq.com群", "见a.b.top", "example․com" })
	void findsAddresses(String text) {
		assertThat(Links.in(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "123456", "张三", "3.5", "1.2.3", "12/25", "2026-11-25 10:00", "Mr.Li", "U.S.",
			"Node.js", "a/b", "上午/下午", "No.5", "¥12.50", "v1.0.3", "comma.", "e.g. this", "a@b", "li.ming@qq.com",
			"li.me@example.com", "mail_me@mail.example.com", "report.docx", "a.zip", "index.html", "Vue.js/React",
			"见1.docx/2.docx", "ABC Co.Ltd", "10.30", "2026.11.25", "1,234.50元", "版本1.2.3.4", "v2.4.1.0", "10.0.19041.1",
			"300.1.1.1", "1.公司地址", "感谢支持.中国移动", "验证码123。app内查看", "下载App。Vip用户", "8点com", "九点", "尾号1234。", "3.14159",
			"第1.2.3.4.5节", "A.B.C", "http", "www", "北京。中国人", "点击领取" })
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
