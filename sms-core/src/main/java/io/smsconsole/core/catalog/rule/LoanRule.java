package io.smsconsole.core.catalog.rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lending money.
 */
@Component
@Order(10)
class LoanRule extends TradeRule {

	LoanRule() {
		super("loan", "贷款", "借款", "网贷", "信贷", "借贷", "放款", "下款", "无抵押", "秒批", "额度+借钱", "借钱+利息");
	}

}
