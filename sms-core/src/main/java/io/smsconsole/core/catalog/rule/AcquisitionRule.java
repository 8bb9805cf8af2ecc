package io.smsconsole.core.catalog.rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Winning people who are no customers yet.
 */
@Component
@Order(17)
class AcquisitionRule extends TradeRule {

	AcquisitionRule() {
		super("customer-acquisition", "拉新", "邀请好友+奖", "邀请好友+注册", "邀请好友+红包", "邀请好友+领", "注册即送", "注册就送", "注册即领", "新人专享",
				"新客专享", "新人礼包", "下载app+领", "下载app+送", "下载app+红包");
	}

}
