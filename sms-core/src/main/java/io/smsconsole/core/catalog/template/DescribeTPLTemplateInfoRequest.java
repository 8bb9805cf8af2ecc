package io.smsconsole.core.catalog.template;

import io.smsconsole.core.base.action.Required;

/**
 * Tells about one template.
 *
 * @param templateId its id
 */
public record DescribeTPLTemplateInfoRequest(@Required Long templateId) {

}
