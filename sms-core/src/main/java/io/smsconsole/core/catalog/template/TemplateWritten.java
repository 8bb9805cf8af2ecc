package io.smsconsole.core.catalog.template;

/**
 * A template was handed in, for the first time or again. Published within the
 * transaction; whoever can't have the text as it is refuses it there.
 *
 * @param templateId the template
 * @param content its text
 */
public record TemplateWritten(long templateId, String content) {

}
