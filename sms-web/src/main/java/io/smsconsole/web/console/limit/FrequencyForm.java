package io.smsconsole.web.console.limit;

import io.smsconsole.core.limits.frequency.DescribeFreqRuleResponse;
import io.smsconsole.core.limits.frequency.ModifyFreqRuleRequest;

/**
 * What is entered about the frequency of an application; a field that is left empty is no
 * limit.
 *
 * @param thirtySecondLimit messages within 30 seconds
 * @param oneHourLimit messages within an hour
 * @param oneDayLimit messages on a day
 * @param sameContentLimit messages of the same content
 * @param sameContentSeconds how long the same content is counted
 */
record FrequencyForm(String thirtySecondLimit, String oneHourLimit, String oneDayLimit, String sameContentLimit,
		String sameContentSeconds) {

	static FrequencyForm of(DescribeFreqRuleResponse rule) {
		return new FrequencyForm(Figures.text(rule.thirtySecondLimit()), Figures.text(rule.oneHourLimit()),
				Figures.text(rule.oneDayLimit()), Figures.text(rule.sameContentLimit()),
				Figures.text(rule.sameContentSeconds()));
	}

	ModifyFreqRuleRequest toRequest(String sdkAppId) {
		return new ModifyFreqRuleRequest(sdkAppId, Figures.of(this.thirtySecondLimit), Figures.of(this.oneHourLimit),
				Figures.of(this.oneDayLimit), Figures.of(this.sameContentLimit), Figures.of(this.sameContentSeconds));
	}

}
