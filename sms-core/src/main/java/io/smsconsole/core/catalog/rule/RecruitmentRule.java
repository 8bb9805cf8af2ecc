package io.smsconsole.core.catalog.rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hiring people.
 */
@Component
@Order(12)
class RecruitmentRule extends TradeRule {

	RecruitmentRule() {
		super("recruitment", "招聘", "诚聘", "急聘", "应聘", "面试", "兼职", "日结", "招工", "求职", "高薪", "月薪+包吃住");
	}

}
