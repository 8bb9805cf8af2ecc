package io.smsconsole.core.catalog.rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Selling courses; telling those who take one is fine.
 */
@Component
@Order(14)
class EducationRule extends TradeRule {

	EducationRule() {
		super("education", "免费试听", "试听课", "提分", "名师", "冲刺班", "补习", "一对一辅导", "辅导班+报名", "辅导班+优惠", "培训班+优惠", "课程+优惠",
				"课程+特价", "课程+立减", "招生+优惠", "学历提升", "包过");
	}

}
