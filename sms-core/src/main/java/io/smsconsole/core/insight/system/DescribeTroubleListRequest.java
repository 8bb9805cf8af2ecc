package io.smsconsole.core.insight.system;

/**
 * Asks what is wrong with the installation now.
 */
public record DescribeTroubleListRequest() {

}
