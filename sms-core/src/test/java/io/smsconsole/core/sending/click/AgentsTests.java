package io.smsconsole.core.sending.click;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgentsTests {

	@ParameterizedTest
	@ValueSource(strings = {
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
			"Mozilla/5.0 (Linux; Android 14; V2304A Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50 WeChat/arm64 Weixin NetType/5G Language/zh_CN",
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
			"Mozilla/5.0 (Linux; U; Android 13; zh-cn; HUAWEI) AppleWebKit/537.36 (KHTML, like Gecko) HuaweiBrowser/15.0 Mobile Safari/537.36",
			"Mozilla/5.0 (Linux; Android 12; CUBOT X50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Twitter for iPhone/10.60",
			"Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36 Telegram-Android/11.2 (Pixel 7; Android 14)",
			"Opera/9.80 (Android; Opera Mini/60.0/191.290; U; en) Presto/2.12.423 Version/12.16" })
	void takesBrowsersForPeople(String agent) {
		assertThat(Agents.program(agent)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "curl/8.5.0", "okhttp/4.12.0", "Dalvik/2.1.0 (Linux; U; Android 14)",
			"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
			"Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
			"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
			"WhatsApp/2.23.20.0", "TelegramBot (like TwitterBot)",
			"Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 SkypeUriPreview Preview/0.5",
			"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0.0.0 Safari/537.36",
			"python-requests/2.32", "Go-http-client/2.0" })
	void knowsPrograms(String agent) {
		assertThat(Agents.program(agent)).isTrue();
	}

	@Test
	void takesNobodyForAProgram() {
		assertThat(Agents.program(null)).isTrue();
	}

}
