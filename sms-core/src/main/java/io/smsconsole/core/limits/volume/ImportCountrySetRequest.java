package io.smsconsole.core.limits.volume;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Adds countries to those that an application may send to, from csv.
 *
 * @param smsSdkAppId the application
 * @param content the csv: in each row an ISO code and, if wanted, a warning and a limit;
 * a first row of titles is left out
 */
public record ImportCountrySetRequest(@Required String smsSdkAppId, @Required String content) implements AppScoped {

}
