package io.smsconsole.core.limits.packages;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The setting {@code sms.account.package-required}.
 *
 * @param packageRequired whether mainland messages are refused that no package has room
 * for; otherwise an empty balance never refuses
 */
@ConfigurationProperties("sms.account")
record PackageSettings(boolean packageRequired) {

}
