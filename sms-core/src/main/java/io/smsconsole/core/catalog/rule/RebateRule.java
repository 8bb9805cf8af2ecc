package io.smsconsole.core.catalog.rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Paying part of the price back.
 */
@Component
@Order(15)
class RebateRule extends TradeRule {

	RebateRule() {
		super("rebate", "返利", "返现", "返佣", "返还+佣金", "全额返还", "购物返", "消费返");
	}

}
