package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for the rules of review, as they come.
 */
@CoreTest
class ReviewRulesTests {

	@Autowired
	private RuleBook book;

	@ParameterizedTest
	@ValueSource(strings = { "测试", "验证码", "系统通知", "会员服务中心", "123456", "aabb", "ＴＥＳＴ", "哈哈哈", "aaa" })
	void tellsNeutralSigns(String sign) {
		assertThat(sign(sign, null)).containsExactly("neutral-sign");
	}

	@ParameterizedTest
	@ValueSource(strings = { "示例科技", "OPPO", "测试之家", "12306铁路", "Ten Cloud", "信息工程大学", "安全出行网", "7天酒店" })
	void letsNamesBe(String sign) {
		assertThat(sign(sign, null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "示例科技,示例科技（北京）有限公司,true", "示例科技北京,示例科技（北京）有限公司,true", "示例北京,示例科技（北京）有限公司,false", "科技,示例科技有限公司,true",
			"示例有限公司,示例科技有限公司,false", "ABC科技,ａｂｃ科技有限公司,true", "别家,示例科技有限公司,false" })
	void holdsACompanysSignAgainstItsName(String sign, String company, boolean part) {
		assertThat(sign(sign, company).contains("company-name")).isNotEqualTo(part);
		assertThat(this.book.findings(Wording.ofSign(Region.INTERNATIONAL, sign, company))).as("abroad").isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			only-variables     | {1}{2}!
			only-variables     | 尊敬的用户您好，{1}
			only-variables     | Dear customer, {1}: {2}
			text-link          | 登录 www.example.com 查看账单
			variable-link      | 点击 {1} 查看账单
			variable-link      | 查询网址：{1}
			variable-link      | Visit {1} for details
			invisible          | 您的验\u200B证码是{1}
			invisible          | 您的验证码是\u00A0{1}
			sensitive-word     | 这里有敏感词样例
			loan               | 您的贷款额度已提升，随时可用
			loan               | 无抵押，当天到账
			debt-collection    | 您的账单已逾期，请立即还款
			debt-collection    | 催收部门将与您联系
			recruitment        | 请于明天 9 点参加面试
			recruitment        | 本厂招聘普工，待遇从优
			decoration         | 全屋定制，免费上门
			decoration         | 装修报价，三天给您
			education          | 名师一对一辅导，欢迎预约
			education          | 免费试听，名额有限
			rebate             | 购物返利，下单即得
			chat-group         | 扫码进群，领取资料
			chat-group         | 添加微信 example 咨询
			chat-group         | 加入ＱＱ群 123456
			chat-group         | 关注我们的公众号领取福利
			customer-acquisition | 邀请好友注册，双方各得红包
			customer-acquisition | 新人专享，下载APP即领 20 元
			""")
	void tellsWhichRuleATextBreaks(String rule, String text) {
		assertThat(text(text, SmsType.NOTIFICATION)).contains(rule);
	}

	@ParameterizedTest
	@ValueSource(strings = { "您的验证码是{1}，{2} 分钟内有效，请勿告知他人。", "{1}先生，您的包裹已到{2}驿站，请凭取件码{3}领取。",
			"您在{1}的预约已确认，就诊时间 2026-11-25 10:30。", "尾号 1234 的储蓄卡于 12:05 支出 12.50 元，余额 100.00 元。", "您借阅的图书逾期未还，请尽快归还。",
			"您的装修押金已退还，请查收。", "您报名的课程将于明天 9 点开课，请准时参加。", "邀请您参加微信小程序活动，感谢支持。", "您参加QQ音乐会员活动已成功。", "请群众注意安全，台风将于今晚登陆。",
			"社区工作人员深入群众，推进群众工作。", "安全培训班将于周三上午开课，请各部门参加。", "您的订单已发货，运单号 SF1234567890，详情请打开 APP 查看。",
			"贵公司发票已开具，请登录电子邮箱 fapiao@example.com 查收。", "Your code is {1}. It expires in 5 minutes.",
			"版本 1.2.3 将于今晚 23:00 升级，届时服务暂停。", "尊敬的客户，您的积分将于{1}到期。", "会议于 14.30 开始，地点 A.101，材料见 report.docx。" })
	void letsOrdinaryTextsBe(String text) {
		assertThat(text(text, SmsType.NOTIFICATION)).isEmpty();
	}

	@Test
	void wantsTheNoticeUnderMarketingOnly() {
		assertThat(text("全场五折，欢迎选购", SmsType.MARKETING)).containsExactly("unsubscribe-notice");
		assertThat(text("全场五折，欢迎选购，拒收请回复R", SmsType.MARKETING)).isEmpty();
		assertThat(text("{1}，拒收请回复R", SmsType.MARKETING)).containsExactly("only-variables");
		assertThat(text("全场五折，欢迎选购", SmsType.NOTIFICATION)).isEmpty();
	}

	@Test
	void tellsThePlaceInTheTextAsItWasWritten() {
		String content = "㈱打开 https://t.cn/{1}，ＱＱ群见";
		List<Finding> findings = this.book.findings(Wording.ofTemplate(Region.MAINLAND, content, SmsType.NOTIFICATION));
		assertThat(findings).extracting(Finding::rule, Finding::text)
			.containsExactly(tuple("variable-link", "{1}"), tuple("text-link", "https://t.cn/{1}"),
					tuple("chat-group", "ＱＱ群"));
		Finding group = findings.get(2);
		assertThat(content.substring(group.begin(), group.end())).isEqualTo("ＱＱ群");
	}

	private List<String> sign(String name, String company) {
		return rules(Wording.ofSign(Region.MAINLAND, name, company));
	}

	private List<String> text(String content, SmsType type) {
		return rules(Wording.ofTemplate(Region.MAINLAND, content, type));
	}

	private List<String> rules(Wording wording) {
		return this.book.findings(wording).stream().map(Finding::rule).distinct().toList();
	}

}
