package io.smsconsole.core.catalog.template;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings {@code sms.template.*}.
 *
 * @param forbidVariablesInMainlandNotices whether mainland notifications and marketing
 * messages must do without variables, as the vendor asks of newer accounts
 */
@ConfigurationProperties("sms.template")
public record TemplateSettings(boolean forbidVariablesInMainlandNotices) {

}
