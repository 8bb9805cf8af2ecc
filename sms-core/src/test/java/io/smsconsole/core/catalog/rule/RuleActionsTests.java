package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RuleActions}. They commit, since what is in force is kept in memory.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RuleActionsTests {

	@Autowired
	private RuleActions actions;

	@Autowired
	private CatalogMother mother;

	@AfterEach
	void leaveTheRulesAsTheyCome() {
		modify("loan", true, List.of());
	}

	@Test
	@Transactional
	void looksAtASignAndATextBeforeTheyAreHandedIn() {
		DescribeReviewFindingsResponse found = this.actions
			.findings(new DescribeReviewFindingsRequest(0, "别家", 0, this.mother.qualification(), " 您的贷款已到账 ", null));
		assertThat(found.signFindingSet()).containsExactly(new Finding("company-name", 0, 2, "别家"));
		assertThat(found.templateFindingSet()).containsExactly(new Finding("loan", 2, 4, "贷款"));
		assertThat(
				this.actions.findings(new DescribeReviewFindingsRequest(0, "别家", 1, 1L, null, null)).signFindingSet())
			.isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE, "SmsType",
				() -> this.actions.findings(new DescribeReviewFindingsRequest(0, null, null, null, "x", 7)));
	}

	@Test
	void changesTheWordsOfARuleAndBringsThemBack() {
		List<String> before = rule("loan").wordSet();
		modify("loan", null, List.of(" ＭＯＮＥＹ ", "money", "银行+快"));
		assertThat(rule("loan").wordSet()).containsExactly("money", "银行+快");
		assertThat(loans("您的贷款已到账")).isEmpty();
		assertThat(loans("银行，快")).hasSize(2);
		assertThat(loans("银行")).isEmpty();
		modify("loan", null, List.of());
		assertThat(rule("loan").wordSet()).isEqualTo(before);
	}

	@Test
	void switchesARuleOffAndOn() {
		modify("loan", false, null);
		assertThat(rule("loan").enabled()).isFalse();
		assertThat(loans("您的贷款已到账")).isEmpty();
		modify("loan", true, null);
		assertThat(loans("您的贷款已到账")).hasSize(1);
	}

	@Test
	void refusesWhatIsNoRuleOrNoWord() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Rule", () -> modify("none", true, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Rule", () -> modify(null, true, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "WordSet", () -> modify("text-link", null, List.of("x")));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "WordSet",
				() -> modify("loan", null, List.of("x".repeat(65))));
		assertThat(rule("text-link").adjustable()).isFalse();
	}

	private void modify(String rule, Boolean enabled, List<String> words) {
		this.actions.modify(new ModifyReviewRuleRequest(rule, enabled, words));
	}

	private RuleInfo rule(String id) {
		return this.actions.list(new DescribeReviewRuleListRequest())
			.ruleSet()
			.stream()
			.filter((rule) -> rule.rule().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private List<Finding> loans(String text) {
		return this.actions.findings(new DescribeReviewFindingsRequest(0, null, null, null, text, 2))
			.templateFindingSet();
	}

}
