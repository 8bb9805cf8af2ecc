package io.smsconsole.core.limits.packages;

/**
 * The new package.
 *
 * @param packageId its id
 */
public record AddSmsPackageResponse(long packageId) {

}
