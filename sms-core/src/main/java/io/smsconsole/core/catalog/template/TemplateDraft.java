package io.smsconsole.core.catalog.template;

import io.smsconsole.core.base.kind.SmsType;

/**
 * What is written when a template is handed in.
 *
 * @param name for people
 * @param content the text with its variables
 * @param type what messages made of it are for
 * @param remark where and to whom it is sent, or an empty string
 */
public record TemplateDraft(String name, String content, SmsType type, String remark) {

}
