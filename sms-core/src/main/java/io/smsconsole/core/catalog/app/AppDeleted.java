package io.smsconsole.core.catalog.app;

/**
 * An application is being deleted. Published within the deleting transaction: whoever
 * owns something of the application ends or removes it there, or leaves it to a chore
 * that finds what belongs to no application.
 *
 * @param sdkAppId its id, which no application will have again
 */
public record AppDeleted(long sdkAppId) {

}
