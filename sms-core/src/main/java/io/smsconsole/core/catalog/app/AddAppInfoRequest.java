package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.Required;

/**
 * Adds an application.
 *
 * @param appName 1 to 30 characters
 * @param appDesc what it is for, at most 200 characters; optional
 * @param appLabel a word to group by, at most 20 characters; optional
 */
public record AddAppInfoRequest(@Required String appName, String appDesc, String appLabel) {

}
