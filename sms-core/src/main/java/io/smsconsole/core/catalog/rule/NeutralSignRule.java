package io.smsconsole.core.catalog.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.smsconsole.core.base.fold.Span;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A sign from which nobody can tell whose it is: nothing but general words, digits, or
 * the same character over and over.
 */
@Component
@Order(1)
class NeutralSignRule implements ReviewRule {

	private static final Pattern DIGITS = Pattern.compile("[0-9 ]+");

	@Override
	public String id() {
		return "neutral-sign";
	}

	@Override
	public List<String> words() {
		return List.of("测试", "验证码", "校验码", "通知", "短信", "提醒", "提示", "温馨", "公告", "系统", "服务", "客服", "客户", "会员", "用户", "商家",
				"平台", "中心", "官方", "公司", "企业", "集团", "活动", "消息", "信息", "认证", "账号", "安全", "test", "demo", "abc", "abcd",
				"aabb", "sms", "code", "notice", "notification", "service", "system", "admin", "hello");
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		if (!wording.sign() || wording.text().isEmpty()) {
			return List.of();
		}
		String sign = wording.folded().text();
		boolean neutral = DIGITS.matcher(sign).matches() || sign.chars().distinct().count() == 1
				|| general(words).matcher(sign).matches();
		return neutral ? List.of(new Span(0, wording.text().length())) : List.of();
	}

	private static Pattern general(List<String> words) {
		return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", "| )+")));
	}

}
