package io.smsconsole.core.base.setting;

/**
 * Asks for the settings of the installation.
 */
public record DescribePlatformSettingsRequest() {

}
