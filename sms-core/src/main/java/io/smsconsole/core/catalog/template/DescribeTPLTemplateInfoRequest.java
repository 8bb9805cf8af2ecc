package io.smsconsole.core.catalog.template;

/**
 * Tells about one template.
 *
 * @param templateId its id
 */
public record DescribeTPLTemplateInfoRequest(Long templateId) {

}
