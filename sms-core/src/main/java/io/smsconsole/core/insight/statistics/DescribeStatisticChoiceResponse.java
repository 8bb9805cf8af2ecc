package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * With which signs and templates messages of a period were asked for.
 *
 * @param signNameSet the signs by name
 * @param templateSet the templates, those with the smallest id first
 */
public record DescribeStatisticChoiceResponse(List<String> signNameSet, List<TemplateChoice> templateSet) {

	/**
	 * A template.
	 *
	 * @param templateId its id
	 * @param templateName what it is called, an empty string where it is not known here
	 */
	public record TemplateChoice(long templateId, String templateName) {

	}

}
