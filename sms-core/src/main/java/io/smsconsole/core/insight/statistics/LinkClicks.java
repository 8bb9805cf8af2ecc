package io.smsconsole.core.insight.statistics;

/**
 * How often a short link was followed.
 *
 * @param linkId the link
 * @param linkName what it is called
 * @param targetUrl where it leads
 * @param shortUrl the link in full
 * @param templateId the template whose text it stands in
 * @param templateName what the template is called
 * @param templateContent the template's text
 * @param figures the figures
 */
public record LinkClicks(String linkId, String linkName, String targetUrl, String shortUrl, long templateId,
		String templateName, String templateContent, ClickFigures figures) {

}
