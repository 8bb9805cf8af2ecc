package io.smsconsole.core.catalog.rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Selling the decoration of homes; telling customers how theirs goes is fine.
 */
@Component
@Order(13)
class DecorationRule extends TradeRule {

	DecorationRule() {
		super("decoration", "装修+报价", "装修+优惠", "装修+免费", "装修+折", "装修套餐", "装修公司", "免费量房", "免费设计", "全屋定制", "整装+优惠",
				"家装+优惠");
	}

}
