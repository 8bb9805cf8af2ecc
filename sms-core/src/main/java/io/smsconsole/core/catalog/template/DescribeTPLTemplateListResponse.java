package io.smsconsole.core.catalog.template;

import java.util.List;

/**
 * Some templates.
 *
 * @param templateSet those on this page
 * @param totalCount how many there are on all pages
 */
public record DescribeTPLTemplateListResponse(List<TemplateInfo> templateSet, int totalCount) {

}
