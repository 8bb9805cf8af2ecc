package io.smsconsole.core.base.setting;

/**
 * A setting as it is stored: its value in words, or encrypted.
 */
record SettingRow(String name, String value, byte[] secret) {

}
