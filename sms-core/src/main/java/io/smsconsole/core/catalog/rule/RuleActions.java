package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with the rules of review.
 */
@Service
public class RuleActions {

	private static final int MOST_WORDS = 1_000;

	private static final int LONGEST_WORD = 64;

	private static final int COMPANY = 0;

	private final RuleBook book;

	private final Rules rules;

	private final RuleSettings settings;

	private final Companies companies;

	RuleActions(RuleBook book, Rules rules, RuleSettings settings, Companies companies) {
		this.book = book;
		this.rules = rules;
		this.settings = settings;
		this.companies = companies;
	}

	/**
	 * Holds texts against the rules.
	 * @param request a sign, a template's text, or both
	 * @return what a reviewer may object to
	 */
	@Action(name = "DescribeReviewFindings", access = Access.READ)
	public DescribeReviewFindingsResponse findings(DescribeReviewFindingsRequest request) {
		Region region = Parameters.region(request.international());
		List<Finding> sign = List.of();
		if (request.signName() != null) {
			sign = this.book.findings(Wording.ofSign(region, request.signName().strip(), company(request)));
		}
		List<Finding> template = List.of();
		if (request.templateContent() != null) {
			template = this.book
				.findings(Wording.ofTemplate(region, request.templateContent().strip(), type(request.smsType())));
		}
		return new DescribeReviewFindingsResponse(sign, template);
	}

	/**
	 * Lists the rules.
	 * @param request nothing to say
	 * @return all rules, as they are set
	 */
	@Action(name = "DescribeReviewRuleList", access = Access.READ)
	public DescribeReviewRuleListResponse list(DescribeReviewRuleListRequest request) {
		return new DescribeReviewRuleListResponse(this.rules.all().stream().map(this.rules::info).toList());
	}

	/**
	 * Changes a rule.
	 * @param request the rule as it shall be
	 * @return nothing to tell
	 * @throws SmsException {@code InvalidParameterValue} for a rule that there is not, or
	 * words that are too many, too long, or of a rule that has none
	 */
	@Action(name = "ModifyReviewRule", access = Access.WRITE)
	public Done modify(ModifyReviewRuleRequest request) {
		ReviewRule rule = this.rules.find(Parameters.required("Rule", request.rule()))
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Rule", "rule.unknown"));
		if (request.wordSet() != null) {
			check(rule, request.wordSet());
		}
		this.settings.set(rule, request.enabled(), request.wordSet());
		return new Done();
	}

	private String company(DescribeReviewFindingsRequest request) {
		boolean ofCompany = request.signType() == null || request.signType() == COMPANY;
		return (ofCompany && request.qualificationId() != null)
				? this.companies.name(request.qualificationId()).orElse(null) : null;
	}

	private static SmsType type(Integer wire) {
		return switch ((wire != null) ? wire : SmsType.NOTIFICATION.wire()) {
			case 1 -> SmsType.MARKETING;
			case 2 -> SmsType.NOTIFICATION;
			case 3 -> SmsType.VERIFICATION;
			default ->
				throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE, "SmsType", "template.type");
		};
	}

	private static void check(ReviewRule rule, List<String> words) {
		if (rule.words().isEmpty() && !words.isEmpty()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "WordSet", "rule.no-words");
		}
		if (words.size() > MOST_WORDS
				|| words.stream().anyMatch((word) -> word == null || word.length() > LONGEST_WORD)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "WordSet", "rule.words", MOST_WORDS,
					LONGEST_WORD);
		}
	}

}
