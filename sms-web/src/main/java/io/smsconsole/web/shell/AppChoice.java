package io.smsconsole.web.shell;

/**
 * An application that a person can switch to in the header.
 *
 * @param sdkAppId the application's id
 * @param name its name
 */
public record AppChoice(long sdkAppId, String name) {

}
