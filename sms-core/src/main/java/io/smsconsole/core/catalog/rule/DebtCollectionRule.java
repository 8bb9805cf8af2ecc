package io.smsconsole.core.catalog.rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Collecting debts.
 */
@Component
@Order(11)
class DebtCollectionRule extends TradeRule {

	DebtCollectionRule() {
		super("debt-collection", "催收", "催款", "逾期+还款", "逾期+欠款", "欠款+起诉", "欠款+法律", "还款+征信", "失信被执行", "尽快还款", "立即还款");
	}

}
